/**
 * Learns every kind of job without any LLM from the sets under `--data DIR`, and scores it.
 *
 * A set is measured as the kind whose shape its rows have, never by its name, in a process of its own.
 * docs/reference/benches.md says how each figure is measured.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

type SetFigures = Readonly<Record<string, number | string>>;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      sets: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { data } = values;
  if (data === undefined) throw new Error("Cannot run bench jobs: --data DIR is missing");
  const folders = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = values.sets?.split(",") ?? folders.map(({ name }) => name).toSorted();
  const sets: Record<string, SetFigures> = {};
  for (const name of names) {
    process.stderr.write(`${name} ...\n`);
    const figures = measure(join(data, name));
    if (figures === undefined) continue;
    sets[name] = figures;
    if (!values.json) console.log(line(name, figures));
  }
  if (Object.keys(sets).length === 0) throw new Error(`Cannot run bench jobs: no set of a known shape in ${data}`);
  console.log(JSON.stringify({ sets }));
}

/** Undefined: a set of no known shape. */
function measure(folder: string): SetFigures | undefined {
  const script = new URL("./jobs/job-of-set.ts", import.meta.url).pathname;
  const { status, signal, stdout } = spawnSync(process.execPath, ["--conditions=loopai-source", script, folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`Cannot measure ${folder}: its process ended with ${status ?? signal}`);
  return (JSON.parse(stdout.trim().split("\n").at(-1) ?? "null") as SetFigures | null) ?? undefined;
}

function line(name: string, { kind, ...figures }: SetFigures): string {
  const shown = Object.entries(figures).map(([metric, value]) => `${metric} ${shortNumber(value)}`);
  return `${name.padEnd(22)} ${String(kind).padEnd(16)} ${shown.join("  ")}`;
}

function shortNumber(value: number | string): string {
  return typeof value === "number" && !Number.isInteger(value) ? value.toFixed(4) : String(value);
}
