/** The Vercel AI SDK's model for the settings. The one place where providers differ. */
import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { LoopaiError } from "@loopai/core";
import type { LanguageModel } from "ai";
import { isLocal, type LlmSettings } from "../settings.ts";

/** Said always: the SDK would else go where a variable of the environment says, with the key and the prompts. */
const ADDRESSES = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com/v1",
  google: "https://generativelanguage.googleapis.com/v1beta",
} as const;

/** @throws {LoopaiError} `llm-not-configured` where the provider wants a key and there is none, or it would go out in clear text. */
export function providerModel(
  { provider, model, base_url }: LlmSettings,
  { apiKey, fetch }: { readonly apiKey: string | undefined; readonly fetch: typeof globalThis.fetch },
): LanguageModel {
  if (apiKey !== undefined && base_url?.startsWith("http:") === true && !isLocal({ base_url })) {
    const state = `its address is ${new URL(base_url).origin}, and the key would go there in clear text`;
    throw new LoopaiError("llm-not-configured", `Cannot ask ${provider}: ${state}; use https, or no key`);
  }
  if (provider === "openai-compatible") {
    const key = apiKey === undefined ? {} : { apiKey };
    return createOpenAICompatible({ name: "compatible", baseURL: base_url ?? "", ...key, fetch })(model);
  }
  if (apiKey === undefined) {
    throw new LoopaiError("llm-not-configured", `Cannot ask ${provider}: its key is missing; set LOOPAI_LLM_KEY`);
  }
  const baseURL = base_url ?? ADDRESSES[provider];
  switch (provider) {
    case "openai":
      return createOpenAI({ apiKey, fetch, baseURL })(model);
    case "anthropic":
      return createAnthropic({ apiKey, fetch, baseURL })(model);
    case "google":
      return createGoogleGenerativeAI({ apiKey, fetch, baseURL })(model);
  }
}
