/** One question of a proposer to the model, until its time is up. */
import { performance } from "node:perf_hooks";
import { LoopaiError } from "@loopai/core";
import type { Prompt, Purpose } from "@loopai/llm";
import type { ProposingJob } from "./proposing.ts";

/** Whether nothing more is to be asked. */
export function isOver({ ports }: Pick<ProposingJob, "ports">): boolean {
  return ports.untilMs !== undefined && performance.now() >= ports.untilMs;
}

/**
 * @throws {LoopaiError} `llm-...`; `llm-reply-invalid` for a reply that was refused or cut off, `llm-unavailable` when the time is up.
 * @throws `job.signal.reason`.
 */
export async function askModel(
  job: Pick<ProposingJob, "ports" | "signal">,
  purpose: Purpose,
  prompt: Prompt,
  mostOutputTokens: number,
): Promise<string> {
  const { model, untilMs } = job.ports;
  const act = `Cannot use ${model.name}`;
  const leftMs = untilMs === undefined ? undefined : untilMs - performance.now();
  const overTime = (): LoopaiError => new LoopaiError("llm-unavailable", `${act}: the time for asking it is up`);
  if (leftMs !== undefined && leftMs <= 0) throw overTime();
  const timeout = leftMs === undefined ? undefined : AbortSignal.timeout(Math.ceil(leftMs));
  const signals = [job.signal, timeout].filter((signal) => signal !== undefined);
  try {
    const reply = await model.ask({ purpose, ...prompt, mostOutputTokens, signal: AbortSignal.any(signals) });
    if (reply.finish === "refused") throw new LoopaiError("llm-reply-invalid", `${act}: it refused to answer`);
    if (reply.finish === "length") {
      throw new LoopaiError("llm-reply-invalid", `${act}: its reply was cut off after ${mostOutputTokens} tokens`);
    }
    return reply.text;
  } catch (error) {
    job.signal?.throwIfAborted();
    if (timeout?.aborted === true) throw overTime();
    throw error;
  }
}
