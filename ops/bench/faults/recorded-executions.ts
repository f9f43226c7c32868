/**
 * What the dataset files of an app hold, read without any of the product's code: line by line as
 * docs/reference/files.md describes them.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32cText } from "./crc32c.ts";

export interface RecordedExecutions {
  /** How many lines of `datasets/executions/` each execution has. */
  readonly lines: ReadonlyMap<string, number>;
  /** Executions whose line says that they were drawn for checking. */
  readonly sampled: ReadonlySet<string>;
  /** How many lines of `datasets/samples/` each execution has. */
  readonly samples: ReadonlyMap<string, number>;
  /** Lines in both folders that end early, are no JSON, or whose checksum is missing or wrong. */
  readonly torn: number;
}

interface ReadLines {
  readonly counts: Map<string, number>;
  readonly sampled: Set<string>;
  torn: number;
}

const NEWLINE = 10;
/** `,"crc32c":"01234567"}`: the end of every line. */
const CHECKSUM = /^,"crc32c":"([0-9a-f]{8})"\}$/;
const CHECKSUM_BYTES = 21;

export async function recordedExecutions(dataDir: string, appId: string): Promise<RecordedExecutions> {
  const datasets = join(dataDir, "loop-apps", appId, "datasets");
  const executions = await readFolder(join(datasets, "executions"));
  const samples = await readFolder(join(datasets, "samples"));
  return {
    lines: executions.counts,
    sampled: executions.sampled,
    samples: samples.counts,
    torn: executions.torn + samples.torn,
  };
}

/** All `.jsonl` files of a folder; a folder that is not there holds nothing. */
async function readFolder(path: string): Promise<ReadLines> {
  const read: ReadLines = { counts: new Map(), sampled: new Set(), torn: 0 };
  const names = await readdir(path).catch(() => []);
  for (const name of names) {
    if (name.endsWith(".jsonl")) readLines(await readFile(join(path, name)), read);
  }
  return read;
}

function readLines(bytes: Buffer, read: ReadLines): void {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const execution = newline < 0 ? undefined : wholeLine(bytes.subarray(start, end));
    if (execution === undefined) read.torn++;
    else {
      read.counts.set(execution.execution_id, (read.counts.get(execution.execution_id) ?? 0) + 1);
      if (execution.sampled) read.sampled.add(execution.execution_id);
    }
    start = end + 1;
  }
}

/** Undefined for a line that is not whole. */
function wholeLine(line: Buffer): { readonly execution_id: string; readonly sampled: boolean } | undefined {
  const checked = line.subarray(0, -CHECKSUM_BYTES);
  const checksum = CHECKSUM.exec(line.subarray(-CHECKSUM_BYTES).toString("latin1"))?.[1];
  if (checksum !== crc32cText(checked)) return undefined;
  return JSON.parse(line.toString("utf8")) as { execution_id: string; sampled: boolean };
}
