import type { Json, LabelledRow } from "@loopai/core";
import { readDefinition } from "@loopai/engine";
import { expect, test } from "vitest";
import { inferSchemas } from "./data/infer-schemas.ts";
import { groupOf } from "./split/group-of.ts";
import { synthesize } from "./synthesize.ts";

const ENDINGS = ["ish", "ous", "ant"];

function row(text: string, output: Json, split: "train" | "dev" = "train"): LabelledRow {
  const input = { text };
  return { input, output, source: "import", group: groupOf(input), split, origin: "made.csv" };
}

function word(at: number, ending: string): string {
  return `${(at * 7_919 + 50_000).toString(36)}${ending}`;
}

/** Words of three endings, and a few that are neither. */
const TRAIN = [
  ...ENDINGS.flatMap((ending) => Array.from({ length: 60 }, (_, at) => row(word(at, `x${ending}`), ending))),
  ...Array.from({ length: 12 }, (_, at) => row(word(at + 500, `${"bdgkm"[at % 5]}${at}`), "none")),
];
const DEV = Array.from({ length: 40 }, (_, at) => row(word(at + 900, `${"fhlpr"[at % 5]}${at}`), "none", "dev"));

async function otherwiseOf(rows: readonly LabelledRow[], recall: number) {
  const { files } = await synthesize({ ...inferSchemas(TRAIN), rows, outOfScope: { output: "none", recall } });
  return readDefinition(files).steps.flatMap((step) => (step.kind === "linear" ? [step.otherwise] : []))[0];
}

test("outOfScopeOnDev() moves the threshold to where the development rows reach the recall", async () => {
  const [low, high] = [await otherwiseOf([...TRAIN, ...DEV], 0.3), await otherwiseOf([...TRAIN, ...DEV], 0.95)];
  const outOfFold = await otherwiseOf(TRAIN, 0.95);

  expect(high?.below).toBeGreaterThan(low?.below ?? 1);
  expect(high?.below).not.toBe(outOfFold?.below);
  expect(high?.probability).toBeGreaterThan(0.5);
});
