/**
 * The port to a large language model: a prompt in, a text with its usage and cost out.
 *
 * Knows nothing of programs. Whoever asks builds the prompt and reads the reply, which is hostile until it was checked.
 */

/** What the question is for: in the spending log, and never more than this of it. */
export type Purpose = "rules" | "code" | "repair" | "label" | "inputs" | "try";

export interface ModelRequest {
  readonly purpose: Purpose;
  readonly system: string;
  readonly prompt: string;
  /** Tokens of the reply, thinking included, after which it is cut off. At least 1. */
  readonly mostOutputTokens: number;
  /** 0 to 1; models that think may not take it. @defaultValue the provider's */
  readonly temperature?: number;
  readonly signal?: AbortSignal;
  /** The mark around data in this prompt, where it has one: what differs from one rendering to the next. */
  readonly mark?: string;
  /** Told of each attempt, by whoever makes them. */
  readonly meter?: AttemptMeter;
}

/** Keeps account of attempts; a request is made of one or more. */
interface AttemptMeter {
  /** Before each. A throw ends the request. @throws {LoopaiError} `llm-budget-spent`. */
  begin(): void;
  /** The attempt failed, and may be on the provider's bill all the same. */
  uncounted(): void;
}

export interface Usage {
  /** Of the whole prompt, cached ones among them. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

export interface ModelReply {
  readonly text: string;
  /** `length`: cut off at `mostOutputTokens`; `refused`: the provider's filter or the model would not answer. */
  readonly finish: "stop" | "length" | "refused" | "other";
  readonly usage: Usage;
  readonly costUsd: number;
  /** As the provider names what answered. */
  readonly model: string;
  readonly durationMs: number;
}

/** Before asking, from the lengths alone. */
export interface CostEstimate {
  /** Tokens and cost that are likely, at four bytes a token and a reply of a quarter of its limit. */
  readonly likely: Usage & { readonly costUsd: number };
  /** What is set aside before the call: two bytes a token, and the whole reply. */
  readonly most: Usage & { readonly costUsd: number };
}

export interface Model {
  /** `provider:model`. */
  readonly name: string;
  estimate(request: ModelRequest): CostEstimate;
  /**
   * @throws {LoopaiError} `llm-unavailable`, `llm-refused`, `llm-reply-invalid`, `llm-budget-spent`, `llm-forbidden`.
   * @throws `request.signal.reason` when the signal aborts, within a second.
   */
  ask(request: ModelRequest): Promise<ModelReply>;
}
