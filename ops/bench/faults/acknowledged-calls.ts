/** Calls of a server that is about to be killed, and the ids of those that were answered whole. */
import { readFileSync } from "node:fs";
import { RequestConnection } from "../load/request-connection.ts";
import { requestsOf } from "../load/requests-of.ts";

export interface KilledLoad {
  /** Address of the execute route. */
  readonly url: URL;
  /** File of request bodies, one a line. */
  readonly bodies: string;
  /** Each has one call under way at any time. */
  readonly connections: number;
  /** Answers after which `kill` is called, once. */
  readonly calls: number;
  readonly kill: () => Promise<void>;
}

/**
 * Calls until the server is gone.
 *
 * @returns the execution ids of all answers that came whole, those that came while it died included.
 * @throws {Error} when a call is refused, or the server goes away by itself.
 */
export async function callUntilKilled({ url, bodies, connections, calls, kill }: KilledLoad): Promise<string[]> {
  const requests = requestsOf(url, bodies);
  const ids: string[] = [];
  const due = Promise.withResolvers<void>();
  const allGone = Promise.withResolvers<void>();
  let gone = 0;
  const send = (connection: RequestConnection, number: number): void =>
    connection.send(number, requests[number % requests.length] ?? Buffer.alloc(0));
  const onAnswer = (connection: RequestConnection, number: number, status: number, body: Buffer): void => {
    if (status === 200) ids.push(executionIdOf(body.toString("utf8")));
    else due.reject(new Error(`Cannot go on: a call was answered with ${status}: ${body.toString("utf8")}`));
    if (ids.length >= calls) due.resolve();
    send(connection, number + connections);
  };
  const onBroken = (error: Error): void => {
    // After the kill this is what should happen; before, it ends the bench.
    due.reject(error);
    if (++gone === connections) allGone.resolve();
  };
  const opened = await Promise.all(
    Array.from({ length: connections }, () => RequestConnection.open(url, onAnswer, onBroken)),
  );
  try {
    for (const [at, connection] of opened.entries()) send(connection, at);
    await due.promise;
    await kill();
    await allGone.promise;
  } finally {
    for (const connection of opened) connection.close();
  }
  return ids;
}

/** One call. @returns its execution id. */
export async function callOnce(url: URL, bodies: string): Promise<string> {
  const [body = ""] = readFileSync(bodies, "utf8").split("\n", 1);
  const answer = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`Cannot go on: a call was answered with ${answer.status}: ${text}`);
  return executionIdOf(text);
}

function executionIdOf(answer: string): string {
  const id = /"execution_id":"([^"]+)"/.exec(answer)?.[1];
  if (id === undefined) throw new Error("Cannot go on: an answer has no execution_id");
  return id;
}
