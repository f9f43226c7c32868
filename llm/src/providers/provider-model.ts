/** The Vercel AI SDK's model for the settings. The one place where providers differ. */
import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { LoopaiError } from "@loopai/core";
import type { LanguageModel } from "ai";
import type { LlmSettings } from "../settings.ts";

/** @throws {LoopaiError} `llm-not-configured` where the provider wants a key and there is none. */
export function providerModel(
  { provider, model, base_url }: LlmSettings,
  { apiKey, fetch }: { readonly apiKey: string | undefined; readonly fetch: typeof globalThis.fetch },
): LanguageModel {
  const url = base_url === undefined ? {} : { baseURL: base_url };
  if (provider === "openai-compatible") {
    const key = apiKey === undefined ? {} : { apiKey };
    return createOpenAICompatible({ name: "compatible", baseURL: base_url ?? "", ...key, fetch })(model);
  }
  if (apiKey === undefined) {
    throw new LoopaiError("llm-not-configured", `Cannot ask ${provider}: its key is missing; set LOOPAI_LLM_KEY`);
  }
  switch (provider) {
    case "openai":
      return createOpenAI({ apiKey, fetch, ...url })(model);
    case "anthropic":
      return createAnthropic({ apiKey, fetch, ...url })(model);
    case "google":
      return createGoogleGenerativeAI({ apiKey, fetch, ...url })(model);
  }
}
