/** How long calls take that arrive at a constant rate, measured by a client in a process of its own. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface OpenLoopOptions {
  readonly url: string;
  /** File of request bodies, one a line. */
  readonly bodies: string;
  /** Most calls under way; a call that is due beyond them waits, and its latency counts on. */
  readonly connections: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** Time before the measured calls, at the same rate. */
  readonly warmUpSeconds: number;
  /** What the client's command starts with. */
  readonly prefix: readonly string[];
}

/** What the client prints. */
export interface OpenLoopLine {
  readonly requests: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How late the client itself noticed that a call was due, at the 99th percentile: part of the latency above. */
  readonly clientLateP99Ms: number;
  /** Answers that were no success. */
  readonly refused: number;
}

export interface OpenLoopFigures extends OpenLoopLine {
  /** True where the client's own lateness makes up most of the p99: then the server's is smaller, by an unknown part. */
  readonly clientLimits: boolean;
}

/** @throws {Error} when an answer was no success. */
export async function openLoop(options: OpenLoopOptions): Promise<OpenLoopFigures> {
  const script = new URL("./open-loop-client.ts", import.meta.url).pathname;
  const numbers = [options.connections, options.perSecond, options.seconds, options.warmUpSeconds].map(String);
  const client = [process.execPath, "--conditions=loopai-source", script, options.url, options.bodies, ...numbers];
  const [command = "", ...args] = [...options.prefix, ...client];
  const { stdout } = await promisify(execFile)(command, args, { encoding: "utf8" });
  const line = JSON.parse(stdout) as OpenLoopLine;
  if (line.refused > 0) throw new Error(`Cannot measure ${options.url}: ${line.refused} calls were refused`);
  return { ...line, clientLimits: line.clientLateP99Ms > line.p99Ms / 2 };
}
