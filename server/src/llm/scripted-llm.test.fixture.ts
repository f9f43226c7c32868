/** A model that answers from a list, for tests of what is made of its replies. */
import type { CostEstimate, ModelReply, ModelRequest } from "@loopai/llm";
import { setTimeout as sleep } from "node:timers/promises";
import type { LlmPort, OpenedLlm } from "./llm-port.ts";

export type ScriptedReply = string | Partial<Pick<ModelReply, "text" | "finish">> | Error;

export interface ScriptedLlm extends LlmPort {
  readonly asked: readonly ModelRequest[];
}

/** @param reply What question number `number` (from 0) is answered; each costs a cent. */
export function scriptedLlm(
  reply: (request: ModelRequest, number: number) => ScriptedReply,
  {
    local = false,
    caps = {},
    waitMs = 0,
  }: Partial<Pick<OpenedLlm, "local" | "caps">> & { readonly waitMs?: number } = {},
): ScriptedLlm {
  const asked: ModelRequest[] = [];
  const usage = { inputTokens: 1_000, cachedInputTokens: 0, outputTokens: 200 };
  const cost = { ...usage, costUsd: 0.01 };
  return {
    asked,
    open: async () => ({
      local,
      address: "scripted",
      caps,
      model: {
        name: "scripted:one",
        estimate: (): CostEstimate => ({ likely: cost, most: cost }),
        async ask(request) {
          asked.push(request);
          await sleep(waitMs);
          const given = reply(request, asked.length - 1);
          if (given instanceof Error) throw given;
          const { text = "", finish = "stop" } = typeof given === "string" ? { text: given } : given;
          return { text, finish, usage, costUsd: 0.01, model: "one-2026", durationMs: 5 };
        },
      },
    }),
  };
}
