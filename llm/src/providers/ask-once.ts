/** One attempt: asks the provider and reads what came back. */
import { generateText, type LanguageModel } from "ai";
import type { ModelReply, ModelRequest, Usage } from "../model.ts";
import { FailedAttempt, failedAttempt } from "./failed-attempt.ts";

export type ProviderReply = Pick<ModelReply, "text" | "finish" | "usage" | "model">;

/** @throws {FailedAttempt} @throws `request.signal.reason` when the signal aborts. */
export async function askOnce(model: LanguageModel, request: ModelRequest, timeoutMs: number): Promise<ProviderReply> {
  const { system, prompt, mostOutputTokens, temperature, signal } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const result = await generateText({
      model,
      system,
      prompt,
      maxOutputTokens: mostOutputTokens,
      ...(temperature === undefined ? {} : { temperature }),
      // One layer retries, the one around this.
      maxRetries: 0,
      abortSignal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    const usage = usageOf(result.usage);
    if (usage === undefined) {
      // What is not counted cannot be held under a cap.
      throw new FailedAttempt("its reply does not say how many tokens it took", {
        retryable: false,
        unavailable: false,
        mayBeBilled: true,
      });
    }
    return {
      text: result.text,
      finish: FINISHES[result.finishReason] ?? "other",
      usage,
      model: result.response.modelId,
    };
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof FailedAttempt ? error : failedAttempt(error, timeout.aborted);
  }
}

const FINISHES: Readonly<Record<string, ModelReply["finish"]>> = {
  stop: "stop",
  length: "length",
  "content-filter": "refused",
};

/** Undefined where it is no account of what was taken. */
function usageOf(usage: {
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly inputTokenDetails: { readonly cacheReadTokens: number | undefined };
}): Usage | undefined {
  const { inputTokens, outputTokens, inputTokenDetails } = usage;
  const cachedInputTokens = inputTokenDetails.cacheReadTokens ?? 0;
  if (!isCount(inputTokens) || !isCount(outputTokens) || !isCount(cachedInputTokens)) return undefined;
  return cachedInputTokens > inputTokens ? undefined : { inputTokens, outputTokens, cachedInputTokens };
}

/** A figure below nothing would lift the caps. */
function isCount(figure: number | undefined): figure is number {
  return Number.isSafeInteger(figure) && figure !== undefined && figure >= 0;
}
