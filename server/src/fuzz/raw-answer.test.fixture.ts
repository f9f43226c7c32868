/**
 * Sends bytes that no HTTP client would send, and reads whatever comes back.
 *
 * One connection a request: one that is whole asks for `Connection: close`; after one that is not, this side closes.
 */
import { connect } from "node:net";
import type { GivenAnswer } from "../faults/answer-faults.test.fixture.ts";

/** Longest wait for an answer. */
const DEADLINE_MS = 15_000;

/**
 * The answer to `request`; undefined where the server closed the connection without one, "late" where neither came. The head
 * is enough of an event stream, which goes on.
 */
export function rawAnswer(
  port: number,
  request: Uint8Array,
  whole: boolean,
): Promise<GivenAnswer | "late" | undefined> {
  const { promise, resolve } = Promise.withResolvers<GivenAnswer | "late" | undefined>();
  const chunks: Buffer[] = [];
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const end = (answer: GivenAnswer | "late" | undefined): void => {
    socket.destroy();
    resolve(answer);
  };
  socket.setTimeout(DEADLINE_MS, () => end("late"));
  socket.on("data", (chunk) => {
    chunks.push(chunk);
    const answer = parsedAnswer(Buffer.concat(chunks));
    if (answer?.type.startsWith("text/event-stream") === true) end(answer);
  });
  socket.on("end", () => end(parsedAnswer(Buffer.concat(chunks))));
  // Reset by a server that had read enough: what came before counts.
  socket.on("error", () => end(parsedAnswer(Buffer.concat(chunks))));
  // A server gives up a request whose sender has closed: only one that can never be answered is sent so.
  if (whole) socket.write(request);
  else socket.end(request);
  return promise;
}

/** Undefined where the head is not whole. */
function parsedAnswer(bytes: Buffer): GivenAnswer | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const [statusLine = "", ...fields] = bytes.toString("latin1", 0, headEnd).split("\r\n");
  const headers = new Map(
    fields.map((field) => [
      field.slice(0, field.indexOf(":")).toLowerCase(),
      field.slice(field.indexOf(":") + 1).trim(),
    ]),
  );
  const body = bytes.subarray(headEnd + 4);
  return {
    status: Number(statusLine.split(" ")[1]),
    type: headers.get("content-type") ?? "",
    text: headers.get("transfer-encoding") === "chunked" ? unchunked(body) : body.toString("utf8"),
  };
}

function unchunked(body: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf("\r\n", at);
    const length = Number.parseInt(body.toString("latin1", at, lineEnd), 16);
    if (!(length > 0)) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts).toString("utf8");
}
