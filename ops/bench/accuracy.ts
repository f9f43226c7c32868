/**
 * Learns from every `DIR/<set>/train.jsonl` whose output has a `label` and scores its `test.jsonl`.
 *
 * Each set runs in a process of its own, so that CPU time and memory are that set's alone. A bar from
 * `--peers FILE` (`{"sets": {NAME: {"best_accuracy": percent}}}`) is printed beside the figures; nothing fails
 * by it. Figures are fractions; docs/reference/benches.md says how each is measured.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type SetFigures, accuracyTable } from "./accuracy-table.ts";
import { hasLabel, readSetRows } from "./set-rows.ts";

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      sets: { type: "string" },
      peers: { type: "string" },
      "cpu-budget-ms": { type: "string", default: "1000" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.data === undefined) throw new Error("Cannot run bench accuracy: --data DIR is missing");
  const data = values.data;
  const names = values.sets?.split(",") ?? labelledSets(data);
  if (names.length === 0) throw new Error(`Cannot run bench accuracy: no labelled set in ${data}`);
  const sets: Record<string, SetFigures> = {};
  for (const name of names) {
    process.stderr.write(`${name} ...\n`);
    sets[name] = measure(join(data, name), values["cpu-budget-ms"]);
  }
  const mean = names.reduce((sum, name) => sum + (sets[name]?.accuracy ?? 0), 0) / names.length;
  if (!values.json) console.log(accuracyTable(sets, mean, values.peers === undefined ? {} : bars(values.peers)));
  console.log(JSON.stringify({ sets, mean_accuracy: mean }));
}

/** Folders with both files whose first training row has a label, by name. */
function labelledSets(data: string): readonly string[] {
  return readdirSync(data)
    .toSorted()
    .filter((name) => {
      const folder = join(data, name);
      const complete = ["train.jsonl", "test.jsonl"].every((file) => existsSync(join(folder, file)));
      return complete && readSetRows(join(folder, "train.jsonl")).every(hasLabel);
    });
}

function measure(folder: string, budgetMs: string): SetFigures {
  const script = new URL("./accuracy-of-set.ts", import.meta.url).pathname;
  const ended = spawnSync(process.execPath, ["--conditions=loopai-source", script, folder, budgetMs], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1e8,
  });
  if (ended.status !== 0)
    throw new Error(`Cannot measure ${folder}: its process ended with ${ended.status ?? ended.signal}`);
  return JSON.parse(ended.stdout.trim().split("\n").at(-1) ?? "") as SetFigures;
}

/** Best accuracy of other tools by set, as a fraction. */
function bars(file: string): Readonly<Record<string, number>> {
  const peers = JSON.parse(readFileSync(file, "utf8")) as { sets: Record<string, { best_accuracy: number }> };
  return Object.fromEntries(Object.entries(peers.sets).map(([name, { best_accuracy: best }]) => [name, best / 100]));
}
