/** What a reply says, once its nonce was right. A guest that says nonsense failed; it never makes this process fail. */
import type { ErrorCode, Json } from "@loopai/core";
import * as z from "zod";
import type { CallOutcome } from "../call.ts";
import { type Fault, FRAME, REPLY_HEAD_BYTES } from "./frames.ts";
import { type ParsedOutput, parseOutput } from "./output-json.ts";
import { shownText } from "./shown-text.ts";

const MOST_MESSAGE = 500;

/** Codes that a guest may name. */
const FAULT_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "program-failed",
  "output-invalid",
  "output-limit",
  "memory-limit",
  "process-limit",
  "file-limit",
  "load-failed",
]);

const FaultRecord = z.object({ code: z.string(), message: z.string() });
const AnswerRecord = z.object({
  output: z.unknown(),
  confidence: z.number().min(0).max(1).optional(),
  reason: z.string().max(MOST_MESSAGE).optional(),
});

/** The outcome in the payload of an `output`, `answer` or `threw` frame. */
export function readReply(kind: number, payload: Buffer, outputBytes: number, logBytes: number): CallOutcome {
  const logLength = payload.readUInt32LE(REPLY_HEAD_BYTES - 4);
  const bodyAt = REPLY_HEAD_BYTES + logLength;
  const logs = logLength === 0 ? "" : readLogs(payload.subarray(REPLY_HEAD_BYTES, bodyAt), logBytes);
  if (bodyAt > payload.length) return { status: "failed", errorCode: "program-failed", message: NO_REPLY, logs };
  const bodyBytes = payload.length - bodyAt;
  if (kind !== FRAME.threw && bodyBytes > outputBytes) return tooLong(bodyBytes, outputBytes, logs);
  const text = payload.toString("utf8", bodyAt);
  if (kind === FRAME.threw) return { status: "failed", ...readFault(text), logs };
  const parsed = parseOutput(text);
  if ("wrong" in parsed) return invalid(`the output ${parsed.wrong}`, logs);
  return kind === FRAME.output ? { status: "succeeded", output: parsed.value, logs } : readAnswer(parsed, logs);
}

/** A fault as a guest tells it. */
export function readFault(text: string): { readonly errorCode: ErrorCode; readonly message: string } {
  const fault = FaultRecord.safeParse(jsonOrUndefined(text));
  if (!fault.success) return { errorCode: "program-failed", message: NO_REPLY };
  const { code, message }: Fault = fault.data;
  const errorCode = FAULT_CODES.has(code) ? (code as ErrorCode) : "program-failed";
  return { errorCode, message: shownText(message.slice(0, MOST_MESSAGE)) };
}

function tooLong(bytes: number, limitBytes: number, logs: string): CallOutcome {
  const message = `the output has ${bytes} bytes, the limit is ${limitBytes}`;
  return { status: "failed", errorCode: "output-limit", message, logs };
}

const NO_REPLY = "the reply does not have the form of one";

function readAnswer({ value }: Extract<ParsedOutput, { value: Json }>, logs: string): CallOutcome {
  const answer = AnswerRecord.safeParse(value);
  if (!answer.success || answer.data.output === undefined) {
    const [issue] = answer.error?.issues ?? [];
    const where =
      issue?.path[0] === undefined ? "the answer has no output" : `its ${String(issue.path[0])} is no right one`;
    return invalid(`the answer is none: ${where}; expected { output, confidence: 0 to 1, reason: text }`, logs);
  }
  const { confidence, reason } = answer.data;
  const output = answer.data.output as Json;
  return {
    status: "succeeded",
    output,
    ...(confidence === undefined ? {} : { confidence }),
    ...(reason === undefined ? {} : { reason: shownText(reason) }),
    logs,
  };
}

function invalid(message: string, logs: string): CallOutcome {
  return { status: "failed", errorCode: "output-invalid", message, logs };
}

function readLogs(bytes: Buffer, logBytes: number): string {
  const cut = bytes.length > logBytes;
  return shownText(bytes.toString("utf8", 0, logBytes)) + (cut ? "\n[cut]" : "");
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
