/**
 * Why an attempt failed, in our words: whether another one may help, and after how long.
 *
 * Nothing that the provider wrote is repeated: it may hold the key, or the prompt.
 */
import { APICallError } from "ai";
import { ReplyTooLarge } from "./limited-fetch.ts";

export class FailedAttempt extends Error {
  override readonly name = "FailedAttempt";
  readonly retryable: boolean;
  /** What the provider asks to wait, in milliseconds. */
  readonly waitMs: number | undefined;
  /** The provider's fault or absence, not the request's: counts for the circuit breaker. */
  readonly unavailable: boolean;
  /** The provider may have worked for it, and nobody said how much. */
  readonly mayBeBilled: boolean;

  constructor(
    state: string,
    verdict: { retryable: boolean; unavailable: boolean; mayBeBilled: boolean; waitMs?: number | undefined },
  ) {
    super(state);
    this.retryable = verdict.retryable;
    this.unavailable = verdict.unavailable;
    this.mayBeBilled = verdict.mayBeBilled;
    this.waitMs = verdict.waitMs;
  }
}

/** Longest wait that a provider may ask for, in milliseconds. */
const MOST_WAIT_MS = 60_000;

export function failedAttempt(error: unknown, timedOut: boolean): FailedAttempt {
  if (timedOut)
    return new FailedAttempt("it did not answer in time", { retryable: true, unavailable: true, mayBeBilled: true });
  if (causes(error).some((cause) => cause instanceof ReplyTooLarge)) {
    return new FailedAttempt("its reply is too large", { retryable: false, unavailable: false, mayBeBilled: true });
  }
  const call = causes(error).find((cause) => APICallError.isInstance(cause));
  if (call === undefined)
    return new FailedAttempt("its reply cannot be read", { retryable: true, unavailable: true, mayBeBilled: true });
  const { statusCode, responseHeaders } = call;
  if (statusCode === undefined) {
    const mayBeBilled = !causes(error).some(isUnsent);
    return new FailedAttempt("the connection failed", { retryable: true, unavailable: true, mayBeBilled });
  }
  if (statusCode < 400) {
    return new FailedAttempt(`its reply (${statusCode}) cannot be read`, {
      retryable: true,
      unavailable: true,
      mayBeBilled: true,
    });
  }
  const retryable = statusCode === 408 || statusCode === 409 || statusCode === 429 || statusCode >= 500;
  return new FailedAttempt(`it answered ${statusCode}${HINTS[statusCode] ?? ""}`, {
    retryable,
    unavailable: statusCode >= 500,
    // Providers bill what they answer, not what they turn away.
    mayBeBilled: false,
    waitMs: retryable ? waitOf(responseHeaders?.["retry-after"]) : undefined,
  });
}

const HINTS: Readonly<Record<number, string>> = {
  400: ": it does not take this request; look at the name of the model",
  401: ": the key is not accepted",
  402: ": the account has no credit",
  403: ": the key may not use this model",
  404: ": there is no such model or address",
  413: ": the prompt is too long for it",
  429: ": too many requests, or no credit",
};

/** Seconds or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(waitMs) ? Math.min(Math.max(0, waitMs), MOST_WAIT_MS) : undefined;
}

const UNSENT: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Nobody was there to be asked. */
function isUnsent(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && UNSENT.has(cause.code);
}

function causes(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (
    let at: unknown = error;
    at !== undefined && found.length < 10;
    at = at instanceof Error ? at.cause : undefined
  ) {
    found.push(at);
  }
  return found;
}
