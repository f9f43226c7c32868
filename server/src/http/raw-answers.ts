/** Answers that are written without Fastify: by the execute lane, by what refuses a request, and to a broken connection. */
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Problem } from "../views/problem.ts";

/** What every answer says: it is what its type says, and nobody keeps it. */
export const ANSWER_HEADERS = { "x-content-type-options": "nosniff", "cache-control": "no-store" } as const;

const FLAT_HEADERS: readonly string[] = Object.entries(ANSWER_HEADERS).flat();
const JSON_HEADERS: readonly string[] = ["content-type", "application/json; charset=utf-8", ...FLAT_HEADERS];
const PROBLEM_HEADERS: readonly string[] = ["content-type", "application/problem+json; charset=utf-8", ...FLAT_HEADERS];

/** Answers 200 with a JSON text of ASCII characters alone, so that its length is its size and no encoder has to run. */
export function answerAsciiJson(response: ServerResponse, text: string): void {
  // An array of names and values is what Node writes soonest.
  response.writeHead(200, [...JSON_HEADERS, "content-length", String(text.length)]);
  response.end(text, "latin1");
}

/** @param more Further headers, names and values in turn. */
export function answerProblem(response: ServerResponse, problem: Problem, more: readonly string[] = []): void {
  const bytes = Buffer.from(JSON.stringify(problem));
  response.writeHead(problem.status, [...PROBLEM_HEADERS, ...more, "content-length", String(bytes.length)]);
  response.end(bytes);
}

/** The last words to a connection whose request could not be read. */
export function endWithProblem(socket: Duplex, problem: Problem): void {
  const body = JSON.stringify(problem);
  const headers = [...PROBLEM_HEADERS, "connection", "close", "content-length", String(Buffer.byteLength(body))];
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}\r\n`] : []));
  const status = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}\r\n`;
  socket.end(`${status}${lines.join("")}\r\n${body}`, () => socket.destroy());
}
