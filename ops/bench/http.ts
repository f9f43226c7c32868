/**
 * What a call over HTTP costs: our server with the learned example, recorded as `os` and as `disk`, beside the least that
 * a `node:http` server can do with the same bodies.
 *
 * The three servers are processes of their own and take turns, so that all meet the same machine; figures are medians
 * of the rounds. Calls are whole held-out messages of the example.
 */
import { parseArgs } from "node:util";
import { ChildServer } from "./load/child-server.ts";
import { type ClosedLoopFigures, closedLoop, loadTool } from "./load/closed-loop.ts";
import { type Cores, cores } from "./load/cores.ts";
import { EXECUTE, ExampleApp } from "./load/example-app.ts";
import { type OpenLoopFigures, openLoop } from "./load/open-loop.ts";
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
  readonly disk_durability: { readonly per_cpu_s: number; readonly ratio: number; readonly p50_ms: number };
}

export interface HttpOptions {
  /** Folder with `train.jsonl` and `heldout.jsonl`. @defaultValue the shipped example */
  readonly data?: string;
  /** @defaultValue 5 */
  readonly rounds?: number;
  /** Length of each measurement. @defaultValue 3 */
  readonly seconds?: number;
  /** Told in words about what makes a figure worse than it is. @defaultValue nothing is said */
  readonly onDoubt?: (doubt: string) => void;
}

const CONNECTIONS = 64;
/** Share of its core that a server must have been kept busy for its peak to be its own and not the load's. */
const BUSY = 0.9;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const onDoubt = (doubt: string): void => void process.stderr.write(`${doubt}\n`);
  const figures = await benchHttp({ ...(values.data === undefined ? {} : { data: values.data }), onDoubt });
  if (!values.json) console.log(httpTable(figures));
  console.log(JSON.stringify(figures));
}

export async function benchHttp(options: HttpOptions = {}): Promise<HttpFigures> {
  const { data, rounds = 5, seconds = 3, onDoubt = () => {} } = options;
  const apart = cores();
  if (apart.server.length === 0) onDoubt("Server and load share their cores: no taskset here, or one core only");
  using app = await ExampleApp.learn(data);
  await using bare = await startServer("./load/bare-echo.ts", apart);
  await using os = await startServer("./load/loopai-server.ts", apart, await app.copy("os"));
  await using disk = await startServer("./load/loopai-server.ts", apart, await app.copy("disk"));
  const measure = (server: ChildServer) =>
    closedLoop({
      url: `${server.url}${EXECUTE}`,
      pid: server.pid,
      bodies: app.bodies,
      connections: CONNECTIONS,
      seconds,
      prefix: apart.load,
    });
  const servers = [bare, os, disk];
  for (const server of servers) await measure(server);
  const closed = servers.map((): ClosedLoopFigures[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, server] of servers.entries()) closed[at]?.push(await measure(server));
  }
  const [ofBare = [], ofOs = [], ofDisk = []] = closed;
  const peak = medianOf(ofOs, ({ requestsPerS }) => requestsPerS);
  const busy = medianOf(ofOs, ({ serverCores }) => serverCores);
  if (busy < BUSY) {
    onDoubt(
      `${loadTool()} kept the server's core busy for ${percent(busy)} only: it takes more than ${peak.toFixed(0)} requests a second`,
    );
  }
  const open: OpenLoopFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    open.push(
      await openLoop({
        url: `${os.url}${EXECUTE}`,
        bodies: app.bodies,
        connections: CONNECTIONS,
        perSecond: peak / 2,
        seconds,
        warmUpSeconds: seconds / 3,
        prefix: apart.load,
      }),
    );
  }
  sayWhetherClientLimits(open, onDoubt);
  return figuresOf(ofBare, ofOs, ofDisk, open);
}

function startServer(script: string, { server: prefix }: Cores, ...args: readonly string[]): Promise<ChildServer> {
  return ChildServer.start({ script: new URL(script, import.meta.url), args, prefix });
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
  bare: readonly ClosedLoopFigures[],
  os: readonly ClosedLoopFigures[],
  disk: readonly ClosedLoopFigures[],
  open: readonly OpenLoopFigures[],
): HttpFigures {
  const perCpuS = (of: readonly ClosedLoopFigures[]) => medianOf(of, ({ requestsPerCpuS }) => requestsPerCpuS);
  const p50Ms = (of: readonly ClosedLoopFigures[]) => medianOf(of, (one) => one.p50Ms);
  const plain = perCpuS(bare);
  return {
    bare_echo_per_cpu_s: plain,
    data_program: {
      per_cpu_s: perCpuS(os),
      ratio: perCpuS(os) / plain,
      p50_ms: p50Ms(os),
      p99_at_half_load_ms: medianOf(open, ({ p99Ms }) => p99Ms),
    },
    disk_durability: { per_cpu_s: perCpuS(disk), ratio: perCpuS(disk) / plain, p50_ms: p50Ms(disk) },
  };
}

function httpTable({ bare_echo_per_cpu_s: bare, data_program: os, disk_durability: disk }: HttpFigures): string {
  const row = (name: string, perCpuS: number, rest: string): string =>
    `  ${name.padEnd(22)}${perCpuS.toFixed(0).padStart(8)}${(1e6 / perCpuS).toFixed(1).padStart(8)} us   ${rest}`;
  const ratio = (of: { readonly ratio: number; readonly p50_ms: number }): string =>
    `${percent(of.ratio)} of bare, p50 ${of.p50_ms.toFixed(2)} ms`;
  return [
    `Requests in a CPU second of the server, ${CONNECTIONS} calls under way by ${loadTool()}, medians:`,
    row("bare node:http echo", bare, ""),
    row("recorded as os", os.per_cpu_s, ratio(os)),
    row("recorded as disk", disk.per_cpu_s, ratio(disk)),
    `p99 at half of the peak, constant arrivals: ${os.p99_at_half_load_ms.toFixed(3)} ms`,
  ].join("\n");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
