/**
 * What models cost: a table with a date, which users can override.
 *
 * A model that no table knows has no price, and is not asked: a cap in USD would hold nothing. Models on this machine cost nothing.
 */
import * as z from "zod";
import type { Usage } from "../model.ts";
import { isLocal, type LlmSettings } from "../settings.ts";

const Usd = z.number().min(0).max(100_000);

/** USD for a million tokens. */
export const ModelPrice = z.strictObject({
  input: Usd,
  /** Of input tokens that the provider had kept. @defaultValue `input` */
  cached_input: Usd.optional(),
  output: Usd,
  /** Where it was read. */
  source: z.string().max(500).optional(),
});
export type ModelPrice = z.infer<typeof ModelPrice>;

export const PriceTable = z.strictObject({
  /** Day on which the prices were read. */
  as_of: z.iso.date(),
  /** By `provider:model`. */
  models: z.record(z.string().max(300), ModelPrice),
});
export type PriceTable = z.infer<typeof PriceTable>;

const FREE: ModelPrice = { input: 0, output: 0 };

export function priceOf({ models }: PriceTable, settings: LlmSettings): ModelPrice | undefined {
  const own = Object.hasOwn(models, `${settings.provider}:${settings.model}`)
    ? models[`${settings.provider}:${settings.model}`]
    : undefined;
  return own ?? (isLocal(settings) ? FREE : undefined);
}

/** The models of both; where both have one, that of `own`. */
export function mergePrices(built: PriceTable, own: PriceTable): PriceTable {
  return { as_of: own.as_of, models: { ...built.models, ...own.models } };
}

export function costUsd({ inputTokens, cachedInputTokens, outputTokens }: Usage, price: ModelPrice): number {
  const { input, cached_input: cached = input, output } = price;
  const fresh = Math.max(0, inputTokens - cachedInputTokens);
  return (fresh * input + cachedInputTokens * cached + outputTokens * output) / 1_000_000;
}
