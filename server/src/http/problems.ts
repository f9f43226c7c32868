/**
 * Every error answer is made here: what was thrown in, problem details (RFC 9457) out.
 *
 * Only a {@link LoopaiError}'s own message reaches the caller. Anything else is a bug: it is logged whole
 * and answered by a fixed sentence, so no stack, path or input leaves by an error.
 */
import { ERRORS, type ErrorCode, type ErrorDetail, LoopaiError } from "@loopai/core";
import type { FastifyError, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type * as z from "zod";
import type { Problem } from "../views/problem.ts";
import { ANSWER_HEADERS } from "./raw-answers.ts";

/** Names the problem's type; docs/reference/errors.md has one entry for each. */
const TYPE_PREFIX = "urn:loopai:problem:";

/** Most places that one problem names. */
const MAX_DETAILS = 100;

/** The problem that stands for `error`, whatever was thrown. */
export function problemOf(error: unknown): Problem {
  const known = error instanceof LoopaiError ? error : translated(error);
  return problem(known.code, known.message, known.details);
}

/** Answers with `problem` under its own status and media type. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  // A string, so that the answer does not pass the success schema of the route it failed on.
  return reply.code(body.status).headers(ANSWER_HEADERS).type("application/problem+json").send(JSON.stringify(body));
}

function problem(code: ErrorCode, detail: string, details: readonly ErrorDetail[]): Problem {
  const { status, means } = ERRORS[code];
  const head = { type: `${TYPE_PREFIX}${code}`, title: means, status, code, detail };
  return details.length === 0 ? head : { ...head, errors: details.slice(0, MAX_DETAILS).map((one) => ({ ...one })) };
}

/** What to throw for a body that its schema does not take, the same as Fastify's validators come to. */
export function bodyRefusal({ issues }: z.ZodError): LoopaiError {
  return undocumented(
    "body",
    issues.map(({ path, message }) => ({ instancePath: `/${path.join("/")}`, message })),
  );
}

function undocumented(
  place: string,
  wrong: readonly { readonly instancePath: string; readonly message?: string }[],
): LoopaiError {
  const details = wrong.map(({ instancePath, message = "does not have the documented form" }) => ({
    at: `/${place}${instancePath === "/" ? "" : instancePath}`,
    message,
  }));
  return new LoopaiError("request-invalid", `Cannot read request: ${place} does not have the documented form`, {
    details,
  });
}

/** What Fastify and its validators throw, in our words. */
function translated(error: unknown): LoopaiError {
  if (!isFastifyError(error)) return unexpected(error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const place = error.validationContext === "querystring" ? "query" : (error.validationContext ?? "request");
    return undocumented(place, error.validation);
  }
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new LoopaiError(
        "body-too-large",
        "Cannot read request body: it is larger than this route takes: send less at a time, see docs/reference/server.md for the limits",
      );
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new LoopaiError(
        "media-type-unsupported",
        "Cannot read request body: this route does not read its type: send it with content-type: application/json, a data file as text/csv or application/x-ndjson, a shared artifact as application/octet-stream or application/x-tar",
      );
    default:
      // Any other refusal of Fastify's own: a malformed URL, header or length.
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? new LoopaiError("request-invalid", "Cannot read request: it is not well-formed HTTP for this route")
        : unexpected(error);
  }
}

function unexpected(cause: unknown): LoopaiError {
  return new LoopaiError("internal", "Cannot answer: an error that Loopai did not foresee; the log has it", { cause });
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
