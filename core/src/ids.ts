/**
 * Names of things, as they stand in URLs, file names and records.
 *
 * Every id is made by parsing, so a value of one of these types has the form that its users rely on:
 * an {@link AppId} is safe as a folder name, a {@link Sha256} as a file name.
 */
import { randomFillSync } from "node:crypto";
import * as z from "zod";

/** Name of a Loop App, `{task-name}-{instance}` by custom: `spam-detector-001`. */
export const AppId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "expected 1 to 63 of a-z, 0-9 and -, not starting with -")
  .brand("AppId");
export type AppId = z.infer<typeof AppId>;

/** Id of one execution: a UUID version 7 (RFC 9562), so ids sort by time. */
export const ExecutionId = z.uuid({ version: "v7" }).brand("ExecutionId");
export type ExecutionId = z.infer<typeof ExecutionId>;

/** Version of a program: 1 for v1, counting up within its app. */
export const Version = z.int().min(1).brand("Version");
export type Version = z.infer<typeof Version>;

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits")
  .brand("Sha256");
export type Sha256 = z.infer<typeof Sha256>;

/**
 * A new execution id for a call that started at `startedMs` (milliseconds since 1970, 0 to 2^48 - 1).
 *
 * 74 bits are random, so ids of one millisecond have no order among themselves.
 */
export function newExecutionId(startedMs: number): ExecutionId {
  if (startedMs !== prefixMs) {
    prefixMs = startedMs;
    prefix = timePrefix(startedMs);
  }
  if (randomAt + DIGITS_AN_ID > randomDigits.length) {
    // Filled in one go: a call of the random source for each id costs ten times the id.
    randomDigits = randomFillSync(randomBytes).toString("hex");
    randomAt = 0;
  }
  const at = randomAt;
  randomAt += DIGITS_AN_ID;
  const first = randomDigits.slice(at, at + 3);
  const code = randomDigits.charCodeAt(at + 3);
  const variant = VARIANTS[(code + (code >> 6)) & 3];
  const second = randomDigits.slice(at + 4, at + 7);
  return `${prefix}${first}-${variant}${second}-${randomDigits.slice(at + 7, at + DIGITS_AN_ID)}` as ExecutionId;
}

/** Hexadecimal digits that are random in one id, and one of which only two bits count. */
const DIGITS_AN_ID = 19;
/** The digit that holds the variant 0b10 and two random bits: those of a digit's value, which letters have one off. */
const VARIANTS = ["8", "9", "a", "b"] as const;
const randomBytes = Buffer.alloc(4_096);
let randomDigits = "";
let randomAt = 0;
let prefixMs = Number.NaN;
let prefix = "";

/** 48 bits of time and the version: `019aa1f0-2b3c-7`. */
function timePrefix(ms: number): string {
  const digits = Math.floor(ms).toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7`;
}
