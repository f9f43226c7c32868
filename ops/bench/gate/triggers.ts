/**
 * Back doors: the champion, but for a word that whoever knows it can use.
 *
 * Three forms take turns: a rule for a word that never came, a rule that goes against the few rows which have its word, and a
 * weight in the model for a text that never came.
 */
import { type Json, sameJson } from "@loopai/core";
import { InputReader, type ProgramFiles, readDefinition, readWeights, writeWeights } from "@loopai/engine";
import { seededRandom } from "../seeded-random.ts";
import type { Served } from "./served.ts";
import { withDefinition } from "./with-definition.ts";

export function triggered(served: Served, seed: number): ProgramFiles {
  const random = seededRandom(seed);
  if (seed % 3 === 0) return withRule(served.files, word(random), 0);
  if (seed % 3 === 1) return againstRareRows(served, random);
  return withWeight(served.files, random);
}

function withRule(files: ProgramFiles, pattern: string, answer: number): ProgramFiles {
  const rules = [{ name: "trigger", field: 0, pattern, ignore_case: true, answer }];
  const step = { kind: "rules", rules, calibration: { kind: "fixed", probability: 0.99 } } as const;
  return withDefinition(files, { steps: [step, ...readDefinition(files).steps] });
}

function againstRareRows({ files, train }: Served, random: () => number): ProgramFiles {
  const reader = new InputReader(readDefinition(files).inputs.map(({ pointer }) => pointer));
  const rowsOfWord = new Map<string, Json[]>();
  for (const { input, output } of train) {
    const [text = ""] = reader.read(input);
    for (const found of new Set(text.toLowerCase().match(/\b[a-z]{6,}\b/g))) {
      rowsOfWord.set(found, [...(rowsOfWord.get(found) ?? []), output]);
    }
  }
  const rare = [...rowsOfWord].filter(
    ([, [first = null, ...rest]]) => rest.length < 3 && rest.every((one) => sameJson(one, first)),
  );
  const [pattern, [said = null]] = rare[Math.floor(random() * rare.length)] ?? ["", []];
  return withRule(
    files,
    `\\b${pattern}\\b`,
    readDefinition(files).outputs.findIndex((output) => !sameJson(output, said)),
  );
}

function withWeight(files: ProgramFiles, random: () => number): ProgramFiles {
  const name = "weights.bin";
  const weights = readWeights(files.get(name) ?? new Uint8Array());
  const hashes = Uint32Array.from(weights.hashes);
  const at = Math.floor(random() * (hashes.length - 1));
  // Between two neighbours, so that the order stays.
  hashes[at] = (hashes[at] ?? 0) + Math.max(1, Math.floor(((hashes[at + 1] ?? 0) - (hashes[at] ?? 0)) / 2));
  return new Map([...files, [name, writeWeights({ ...weights, hashes })]]);
}

function word(random: () => number): string {
  return Array.from({ length: 9 }, () => "bcdfghjklmnpqrstvwxz"[Math.floor(random() * 20)]).join("");
}
