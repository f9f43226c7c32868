/** What a call will cost, before it is made: from the lengths alone, since every provider cuts tokens otherwise. */
import type { CostEstimate, ModelRequest, Usage } from "../model.ts";
import { costUsd, type ModelPrice } from "./prices.ts";

/** English prose has about four bytes a token, code and other scripts down to two. */
const LIKELY_BYTES = 4;
const FEWEST_BYTES = 2;
/** What providers add around a prompt. */
const FRAME_TOKENS = 50;
const LIKELY_REPLY = 0.25;

export function estimateCost({ system, prompt, mostOutputTokens }: ModelRequest, price: ModelPrice): CostEstimate {
  const bytes = Buffer.byteLength(system) + Buffer.byteLength(prompt);
  const of = (bytesOfToken: number, reply: number): CostEstimate["likely"] => {
    const usage: Usage = {
      inputTokens: Math.ceil(bytes / bytesOfToken) + FRAME_TOKENS,
      cachedInputTokens: 0,
      outputTokens: Math.ceil(mostOutputTokens * reply),
    };
    return { ...usage, costUsd: costUsd(usage, price) };
  };
  return { likely: of(LIKELY_BYTES, LIKELY_REPLY), most: of(FEWEST_BYTES, 1) };
}
