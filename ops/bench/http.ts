/**
 * What a call over HTTP costs: our server with the learned example, recorded as `os` and as `disk`, and with code in a
 * sandbox, beside the least that a `node:http` server can do with the same bodies.
 *
 * The four servers are processes of their own and take turns, so that all meet the same machine; figures are medians
 * of the rounds. Calls are whole held-out messages of the example.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ChildServer } from "./load/child-server.ts";
import { type ClosedLoopFigures, closedLoop, loadTool } from "./load/closed-loop.ts";
import { type Cores, cores } from "./load/cores.ts";
import { EXECUTE, ExampleApp } from "./load/example-app.ts";
import { type OpenLoopFigures, openLoop } from "./load/open-loop.ts";
import { httpTable, percent } from "./http-table.ts";
import { medianOf } from "./median.ts";

export interface HttpFigures {
  /** Requests in each CPU second of the process tree of the bare server. */
  readonly bare_echo_per_cpu_s: number;
  readonly data_program: {
    readonly per_cpu_s: number;
    /** By the bare server's. */
    readonly ratio: number;
    /** With 64 calls under way at any time. */
    readonly p50_ms: number;
    /** With calls arriving at a constant rate, half of what the server takes at most. */
    readonly p99_at_half_load_ms: number;
  };
  /** Code in a sandbox, recorded as `os`; CPU time of its process counts. Null where code cannot be isolated. */
  readonly code_program: { readonly per_cpu_s: number; readonly ratio: number; readonly p50_ms: number } | null;
  readonly disk_durability: { readonly per_cpu_s: number; readonly ratio: number; readonly p50_ms: number };
}

export interface HttpOptions {
  /** Folder with `train.jsonl` and `heldout.jsonl`. @defaultValue the shipped example */
  readonly data?: string;
  /** @defaultValue 5 */
  readonly rounds?: number;
  /** Rounds before them that are not counted: compiled code is measured, as in a service. @defaultValue 2 */
  readonly warmUps?: number;
  /** Length of each measurement. @defaultValue 3 */
  readonly seconds?: number;
  /** Told in words about what makes a figure worse than it is. @defaultValue nothing is said */
  readonly onDoubt?: (doubt: string) => void;
}

const BARE = new URL("./load/bare-echo.ts", import.meta.url);
const OURS = new URL("./load/loopai-server.ts", import.meta.url);
/** Calls under way at any time. */
const CONNECTIONS = 64;
/** Share of its core that a server must have been kept busy for its peak to be its own and not the load's. */
const BUSY = 0.9;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const figures = await benchHttp({ ...(values.data === undefined ? {} : { data: values.data }), onDoubt: sayDoubt });
  if (!values.json) console.log(httpTable(figures, `${CONNECTIONS} calls under way by ${loadTool()}`));
  console.log(JSON.stringify(figures));
}

function sayDoubt(doubt: string): void {
  process.stderr.write(`${doubt}\n`);
}

export async function benchHttp(options: HttpOptions = {}): Promise<HttpFigures> {
  const { data, rounds = 5, warmUps = 2, seconds = 3, onDoubt = () => {} } = options;
  const apart = cores();
  if (apart.server.length === 0) onDoubt("Server and load share their cores: no taskset here, or one core only");
  using app = await ExampleApp.learn(data);
  await using bare = await startServer(BARE, apart);
  await using os = await startServer(OURS, apart, await app.copy("os"));
  await using disk = await startServer(OURS, apart, await app.copy("disk"));
  await using code = await startServer(OURS, apart, await app.copyOfCode());
  // Asked once before: code is isolated, checked and started at its first call.
  const refused = await askOnce(code, app.bodies);
  if (refused !== undefined) onDoubt(`Code in a sandbox is left out: ${refused}`);
  const measured = refused === undefined ? [bare, os, disk, code] : [bare, os, disk];
  const load = { bodies: app.bodies, connections: CONNECTIONS, seconds, prefix: apart.load };
  const [ofBare = [], ofOs = [], ofDisk = [], ofCode = []] = await inTurns(measured, warmUps, rounds, (server) =>
    closedLoop({ ...load, url: `${server.url}${EXECUTE}`, pid: server.pid }),
  );
  const peak = medianOf(ofOs, ({ requestsPerS }) => requestsPerS);
  sayWhetherLoadLimits(ofOs, peak, onDoubt);
  // They would still forward and count what was recorded, and hold up whoever is measured next.
  for (const server of [bare, os, disk, code]) await server.stop();
  // Free to use every core, as it is where it serves: bound to one, its threads that collect garbage would hold calls up.
  await using free = await startServer(OURS, { ...apart, server: [] }, await app.copy("os"));
  await using freeBare = await startServer(BARE, { ...apart, server: [] });
  const [open = [], openBare = []] = await inTurns([free, freeBare], 1, rounds, (server) =>
    openLoop({ ...load, url: `${server.url}${EXECUTE}`, perSecond: peak / 2, warmUpSeconds: seconds / 3 }),
  );
  sayWhetherClientLimits(open, onDoubt);
  const floorMs = medianOf(openBare, ({ p99Ms }) => p99Ms);
  onDoubt(`The bare server's own p99 at these arrivals: ${floorMs.toFixed(3)} ms`);
  return figuresOf({ bare: ofBare, os: ofOs, disk: ofDisk, code: ofCode }, open);
}

/** Why the server does not answer a call, or undefined where it does. */
async function askOnce(server: ChildServer, bodies: string): Promise<string | undefined> {
  const [body = ""] = readFileSync(bodies, "utf8").split("\n");
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${server.url}${EXECUTE}`, { method: "POST", headers, body });
  const { detail } = (await answer.json()) as { readonly detail?: string };
  return answer.ok ? undefined : (detail ?? `it answers ${answer.status}`);
}

/** What `measure` says of each server in each round, those before them not counted. */
async function inTurns<Round>(
  servers: readonly ChildServer[],
  warmUps: number,
  rounds: number,
  measure: (server: ChildServer) => Promise<Round>,
): Promise<readonly (readonly Round[])[]> {
  const measured = servers.map((): Round[] => []);
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const [at, server] of servers.entries()) measured[at]?.push(await measure(server));
  }
  return measured.map((all) => all.slice(warmUps));
}

function sayWhetherLoadLimits(os: readonly ClosedLoopFigures[], peak: number, onDoubt: (doubt: string) => void): void {
  const busy = medianOf(os, ({ serverCores }) => serverCores);
  if (busy >= BUSY) return;
  onDoubt(
    `${loadTool()} kept the server's core busy for ${percent(busy)} only: it takes more than ${peak.toFixed(0)} requests a second`,
  );
}

function startServer(script: URL, { server: prefix }: Cores, ...args: readonly string[]): Promise<ChildServer> {
  return ChildServer.start({ script, args, prefix });
}

function sayWhetherClientLimits(open: readonly OpenLoopFigures[], onDoubt: (doubt: string) => void): void {
  const limited = open.filter(({ clientLimits }) => clientLimits).length;
  if (limited * 2 <= open.length) return;
  const late = medianOf(open, ({ clientLateP99Ms }) => clientLateP99Ms);
  onDoubt(
    `The client is the bottleneck of p99_at_half_load_ms: it was itself late by ${late.toFixed(3)} ms at its p99`,
  );
}

function figuresOf(
  { bare, os, disk, code }: Readonly<Record<"bare" | "os" | "disk" | "code", readonly ClosedLoopFigures[]>>,
  open: readonly OpenLoopFigures[],
): HttpFigures {
  const plain = perCpuS(bare);
  return {
    bare_echo_per_cpu_s: plain,
    data_program: {
      per_cpu_s: perCpuS(os),
      ratio: perCpuS(os) / plain,
      p50_ms: p50Ms(os),
      p99_at_half_load_ms: medianOf(open, ({ p99Ms }) => p99Ms),
    },
    code_program:
      code.length === 0 ? null : { per_cpu_s: perCpuS(code), ratio: perCpuS(code) / plain, p50_ms: p50Ms(code) },
    disk_durability: { per_cpu_s: perCpuS(disk), ratio: perCpuS(disk) / plain, p50_ms: p50Ms(disk) },
  };
}

function perCpuS(rounds: readonly ClosedLoopFigures[]): number {
  return medianOf(rounds, ({ requestsPerCpuS }) => requestsPerCpuS);
}

function p50Ms(rounds: readonly ClosedLoopFigures[]): number {
  return medianOf(rounds, (round) => round.p50Ms);
}
