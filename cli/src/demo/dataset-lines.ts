/** The lines that the demo's calls wrote, read from the file in which they stand. */
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ExecutionLine } from "@loopai/core";

/** A line of the file, counted from 1. */
interface DatasetLine {
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
  readonly record: ExecutionLine;
}

export interface DatasetLines {
  readonly path: string;
  /** The first lines in order, then the next ones that were sampled. */
  readonly lines: readonly DatasetLine[];
}

const FIRST = 6;
const SAMPLED = 2;

/** @param firstId The call whose line is the first. @returns undefined where no file holds it. */
export async function datasetLines(dataDir: string, appId: string, firstId: string): Promise<DatasetLines | undefined> {
  const folder = join(dataDir, "loop-apps", appId, "datasets", "executions");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).toSorted();
  for (const name of files.toReversed()) {
    const path = join(folder, name);
    const lines = await linesFrom(path, firstId);
    if (lines.length > 0) return { path, lines };
  }
  return undefined;
}

async function linesFrom(path: string, firstId: string): Promise<DatasetLine[]> {
  const found: DatasetLine[] = [];
  let sampled = 0;
  for await (const { line, text } of textLines(path)) {
    if (found.length === 0 && !text.includes(firstId)) continue;
    const record = ExecutionLine.parse(JSON.parse(text));
    if (found.length < FIRST || record.sampled) found.push({ line, text, record });
    if (record.sampled) sampled += 1;
    if (found.length >= FIRST && sampled >= SAMPLED) break;
  }
  return found;
}

async function* textLines(path: string): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 0;
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8" })) {
    const texts = (rest + String(chunk)).split("\n");
    rest = texts.pop() ?? "";
    for (const text of texts) yield { line: ++line, text };
  }
}
