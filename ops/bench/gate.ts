/**
 * Shows the gate 200 candidates that are worse than the champion, in seven ways, and counts whom it lets into shadow.
 *
 * Several champions are learnt from several splits of the same rows; each candidate meets one of them. Beside them stand as
 * many candidates that are as good, learnt anew from the same rows with another seed: a gate that lets nobody in is no gate.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judgeCandidate } from "@loopai/synthesis";
import { type Served, serve } from "./gate/served.ts";
import { type WorseCandidate, WORSE } from "./gate/worse-candidates.ts";
import { labelOnly, readSetRows, readTestRows } from "./set-rows.ts";

const CANDIDATES = 200;
const SPLITS = 5;
/** Candidates that are as good as the champion. */
const EQUALS = 20;
const EXAMPLE = new URL("../../examples/spam-detector/", import.meta.url).pathname;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: EXAMPLE },
      candidates: { type: "string", default: String(CANDIDATES) },
      json: { type: "boolean", default: false },
    },
  });
  const figures = await benchGate(values.data, Number(values.candidates), (note) => process.stderr.write(`${note}\n`));
  if (!values.json)
    for (const [kind, n] of Object.entries(figures.shown))
      console.log(`${kind.padEnd(20)} ${figures.admitted[kind]} of ${n} admitted`);
  console.log(JSON.stringify(figures));
}

export interface GateFigures {
  readonly candidates: number;
  /** Worse candidates that were let into shadow. */
  readonly admitted: Record<string, number>;
  /** Candidates of each kind. */
  readonly shown: Record<string, number>;
  /** As good as the champion: how many of them were let in. */
  readonly equals: { readonly candidates: number; readonly admitted: number };
}

export async function benchGate(folder: string, candidates: number, say: (note: string) => void): Promise<GateFigures> {
  const others = join(folder, existsSync(join(folder, "heldout.jsonl")) ? "heldout.jsonl" : "test.jsonl");
  const [rows, population] = [labelOnly(readSetRows(join(folder, "train.jsonl"))), labelOnly(readTestRows(others))];
  const kinds = Object.entries(WORSE);
  const splits = Math.min(SPLITS, Math.ceil(candidates / kinds.length));
  const champions: Served[] = [];
  for (let seed = 1; seed <= splits; seed++) champions.push(await serve(rows, population, seed));
  const admitted: Record<string, number> = Object.fromEntries(kinds.map(([kind]) => [kind, 0]));
  const shown: Record<string, number> = Object.fromEntries(kinds.map(([kind]) => [kind, 0]));
  for (let at = 0; at < candidates; at++) {
    const [kind, make] = kinds[at % kinds.length] ?? [];
    const champion = champions[Math.floor(at / kinds.length) % splits];
    if (kind === undefined || make === undefined || champion === undefined) break;
    shown[kind] = (shown[kind] ?? 0) + 1;
    const failed = refusals(champion, await make(champion, at + 100));
    if (failed.length === 0) admitted[kind] = (admitted[kind] ?? 0) + 1;
    say(`${at + 1} of ${candidates}: ${kind} ${failed.length === 0 ? "ADMITTED" : `refused by ${failed.join(", ")}`}`);
  }
  return { candidates, admitted, shown, equals: await equals(champions, Math.min(EQUALS, candidates), say) };
}

async function equals(champions: readonly Served[], count: number, say: (note: string) => void) {
  let admitted = 0;
  for (let at = 0; at < count; at++) {
    const champion = champions[at % champions.length];
    if (champion === undefined) break;
    const failed = refusals(champion, await champion.learn(champion.train, at + 1_000));
    if (failed.length === 0) admitted += 1;
    say(`as good: ${failed.length === 0 ? "admitted" : `refused by ${failed.join(", ")}`}`);
  }
  return { candidates: count, admitted };
}

/** Names of the checks that failed. */
function refusals({ program, train, holdout }: Served, { files, outOfFold }: WorseCandidate): readonly string[] {
  const { checks } = judgeCandidate({ files, champion: program, train, holdout, pinned: [], outOfFold });
  return checks.filter(({ passed }) => !passed).map(({ name }) => name);
}
