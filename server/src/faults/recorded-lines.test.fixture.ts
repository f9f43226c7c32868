/** The lines that an app's executions have on the disk, read without the product's readers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface RecordedLine {
  readonly execution_id: string;
  readonly sampled: boolean;
}

/** @param app Folder of the app. @throws {Error} for a line that is not whole. */
export function recordedLines(app: string, dataset: "executions" | "samples" = "executions"): readonly RecordedLine[] {
  const folder = join(app, "datasets", dataset);
  return dayFiles(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    if (!text.endsWith("\n")) throw new Error(`Cannot read ${name}: its last line is torn`);
    const lines = text.slice(0, -1).split("\n");
    return lines.map((line) => JSON.parse(line) as RecordedLine);
  });
}

/** Names of the files with records in `folder`, sorted; none where it is not there. */
export function dayFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .toSorted();
  } catch {
    return [];
  }
}

export function recordedIds(app: string): readonly string[] {
  return recordedLines(app).map(({ execution_id: id }) => id);
}
