/** The settings of the model, as the environment has them, put to use. */
import { readFile } from "node:fs/promises";
import { LoopaiError } from "@loopai/core";
import {
  BUILT_IN_PRICES,
  isLocal,
  LlmSettings,
  mergePrices,
  type OpenedLlm,
  openModel,
  PriceTable,
} from "@loopai/server";
import type { LlmConfig } from "./config.ts";

/** @throws {LoopaiError} `llm-not-configured`, `config-invalid`, naming the setting. */
export async function openedLlm({ settings, key }: LlmConfig): Promise<OpenedLlm> {
  const { LOOPAI_LLM_PROVIDER: provider, LOOPAI_LLM_MODEL: model, LOOPAI_LLM_URL: url } = settings;
  if (provider === undefined || model === undefined) {
    const missing = provider === undefined ? "LOOPAI_LLM_PROVIDER" : "LOOPAI_LLM_MODEL";
    throw new LoopaiError(
      "llm-not-configured",
      `Cannot ask a model: none is set up; set ${missing} (docs/reference/llm.md)`,
    );
  }
  const parsed = LlmSettings.safeParse({ provider, model, ...(url === undefined ? {} : { base_url: url }) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = NAMES[String(issue?.path[0])] ?? "LOOPAI_LLM_PROVIDER";
    throw new LoopaiError("config-invalid", `Cannot ask a model: ${name} ${issue?.message ?? "is invalid"}`);
  }
  const prices = mergePrices(BUILT_IN_PRICES, await ownPrices(settings.LOOPAI_LLM_PRICES));
  const local = isLocal(parsed.data);
  return {
    model: openModel(parsed.data, { prices, apiKey: key }),
    address: url ?? provider,
    local,
    caps: {
      usdPerMonth: numberOf("LOOPAI_LLM_USD_PER_MONTH", settings.LOOPAI_LLM_USD_PER_MONTH),
      tokensPerMonth: numberOf("LOOPAI_LLM_TOKENS_PER_MONTH", settings.LOOPAI_LLM_TOKENS_PER_MONTH),
    },
  };
}

const NAMES: Readonly<Record<string, string>> = {
  provider: "LOOPAI_LLM_PROVIDER",
  model: "LOOPAI_LLM_MODEL",
  base_url: "LOOPAI_LLM_URL",
};

async function ownPrices(path: string | undefined): Promise<PriceTable> {
  if (path === undefined) return { as_of: BUILT_IN_PRICES.as_of, models: {} };
  let state = "it cannot be read";
  try {
    const parsed = PriceTable.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    state = `${issue?.path.join("/") ?? ""} ${issue?.message ?? ""}`;
  } catch (error) {
    if (error instanceof SyntaxError) state = "it is no JSON";
  }
  throw new LoopaiError(
    "config-invalid",
    `Cannot read LOOPAI_LLM_PRICES: ${state}; expected {"as_of": "2026-01-31", "models": {"openai:name": {"input": 1, "output": 2}}}`,
  );
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (value >= 0) return value;
  throw new LoopaiError("config-invalid", `Cannot ask a model: ${name} is no number, expected 0 or more`);
}
