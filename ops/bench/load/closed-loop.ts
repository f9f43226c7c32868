/**
 * As many calls as a server takes: every connection sends its next request when the answer to the last is there.
 *
 * By `wrk`, else by autocannon, each in a process of its own. Every answer must be a success: a server that refuses
 * is quick.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { cpuSecondsOfTree } from "./cpu-of-tree.ts";
import { onPath } from "./on-path.ts";

export interface ClosedLoopOptions {
  readonly url: string;
  /** Process whose CPU time is measured, with all that it started. */
  readonly pid: number;
  /** File of request bodies, one a line. */
  readonly bodies: string;
  readonly connections: number;
  readonly seconds: number;
  /** What the load's command starts with. */
  readonly prefix: readonly string[];
}

export interface ClosedLoopFigures {
  readonly requests: number;
  readonly requestsPerS: number;
  readonly requestsPerCpuS: number;
  readonly p50Ms: number;
  /** Cores that the server's process tree kept busy. */
  readonly serverCores: number;
}

/** What both tools print at their end. */
interface LoadLine {
  readonly requests: number;
  readonly durationUs: number;
  readonly p50Us: number;
  /** Answers that were no success. */
  readonly refused: number;
  /** Connections that failed. */
  readonly broken: number;
}

/** @throws {Error} when an answer was no success. */
export async function closedLoop(options: ClosedLoopOptions): Promise<ClosedLoopFigures> {
  const before = cpuSecondsOfTree(options.pid);
  const [command = "", ...args] = [...options.prefix, ...loadCommand(options)];
  const { stdout } = await promisify(execFile)(command, args, { encoding: "utf8" });
  const cpuS = cpuSecondsOfTree(options.pid) - before;
  const load = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as LoadLine;
  if (load.refused + load.broken > 0 || load.requests === 0) {
    throw new Error(
      `Cannot measure ${options.url}: of ${load.requests} requests ${load.refused} were refused and ${load.broken} broke`,
    );
  }
  const wallS = load.durationUs / 1e6;
  return {
    requests: load.requests,
    requestsPerS: load.requests / wallS,
    requestsPerCpuS: load.requests / cpuS,
    p50Ms: load.p50Us / 1e3,
    serverCores: cpuS / wallS,
  };
}

/** Name of the tool that makes the load here. */
export function loadTool(): "wrk" | "autocannon" {
  return onPath("wrk") ? "wrk" : "autocannon";
}

function loadCommand({ url, bodies, connections, seconds }: ClosedLoopOptions): readonly string[] {
  if (loadTool() === "wrk") {
    const script = new URL("./wrk-requests.lua", import.meta.url).pathname;
    return ["wrk", "-t", "1", "-c", `${connections}`, "-d", `${seconds}s`, "-s", script, url, "--", bodies];
  }
  const script = new URL("./autocannon-load.ts", import.meta.url).pathname;
  return [process.execPath, "--conditions=loopai-source", script, url, bodies, `${connections}`, `${seconds}`];
}
