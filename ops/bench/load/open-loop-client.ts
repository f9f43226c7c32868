/**
 * Child of the HTTP bench: calls that arrive by the clock, whether or not the ones before were answered.
 *
 * A latency counts from the moment a call was due, so a server that stalls is charged for all calls that it kept
 * waiting (no coordinated omission). Spins on its own core, since no timer is as fine as the arrivals; how late it
 * noticed a call that was due is measured, too: where that is not small, the client is what is slow.
 */
import { performance } from "node:perf_hooks";
import type { OpenLoopLine } from "./open-loop.ts";
import { requestsOf } from "./requests-of.ts";
import { RequestConnection } from "./request-connection.ts";

const [address = "", bodies = "", connectionCount = "", perSecond = "", seconds = "", warmUpSeconds = ""] =
  process.argv.slice(2);
const url = new URL(address);
const requests = requestsOf(url, bodies);
const everyMs = 1_000 / Number(perSecond);
const skipped = Math.round(Number(warmUpSeconds) * Number(perSecond));
const count = skipped + Math.round(Number(seconds) * Number(perSecond));

const latencies = new Float64Array(count).fill(Number.NaN);
const lateness = new Float64Array(count);
const idle: RequestConnection[] = [];
/** Calls that are due and wait for a connection: from `nextToSend` to `nextDue`. */
let nextDue = 0;
let nextToSend = 0;
let answered = 0;
let refused = 0;

for (let at = 0; at < Number(connectionCount); at++) {
  idle.push(await RequestConnection.open(url, onAnswer));
}
const startedMs = performance.now();
const ended = Promise.withResolvers<void>();
turn();
await ended.promise;
for (const connection of idle) connection.close();
console.log(JSON.stringify(figures()));

function turn(): void {
  const nowMs = performance.now() - startedMs;
  for (; nextDue < count && nextDue * everyMs <= nowMs; nextDue++) lateness[nextDue] = nowMs - nextDue * everyMs;
  sendDue();
  if (answered < count) setImmediate(turn);
  else ended.resolve();
}

function sendDue(): void {
  while (nextToSend < nextDue) {
    const connection = idle.pop();
    if (connection === undefined) return;
    const number = nextToSend++;
    connection.send(number, requests[number % requests.length] ?? Buffer.alloc(0));
  }
}

function onAnswer(connection: RequestConnection, number: number, status: number): void {
  latencies[number] = performance.now() - startedMs - number * everyMs;
  answered++;
  if (status !== 200) refused++;
  idle.push(connection);
  sendDue();
}

function figures(): OpenLoopLine {
  const measured = latencies.subarray(skipped).toSorted();
  const late = lateness.subarray(skipped).toSorted();
  return {
    requests: measured.length,
    p50Ms: measured[Math.floor(measured.length * 0.5)] ?? Number.NaN,
    p99Ms: measured[Math.floor(measured.length * 0.99)] ?? Number.NaN,
    clientLateP99Ms: late[Math.floor(late.length * 0.99)] ?? Number.NaN,
    refused,
  };
}
