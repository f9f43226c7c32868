/** Tells work that takes long that nobody waits for it any more. */
import { LoopaiError } from "@loopai/core";
import type { FastifyReply } from "fastify";

/** Aborts when the caller's connection closes before it has an answer. */
export function callerSignal({ raw }: Pick<FastifyReply, "raw">): AbortSignal {
  const controller = new AbortController();
  raw.once("close", () => {
    if (!raw.writableEnded) controller.abort(new LoopaiError("request-timeout", "Cannot finish: the caller went away"));
  });
  return controller.signal;
}
