import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram, type ProgramFiles, UNICODE_VERSION } from "@loopai/engine";
import { expect, test } from "vitest";
import { pinCorrections } from "./pin-corrections.ts";
import { groupOf } from "./split/group-of.ts";

const definition = {
  format: "loopai-data-program/1",
  unicode: UNICODE_VERSION,
  inputs: [{ pointer: "/subject" }, { pointer: "/body" }],
  outputs: ["ham", "spam"],
  steps: [{ kind: "constant", answer: 0, calibration: { kind: "fixed", probability: 0.9 } }],
};
const files: ProgramFiles = new Map([["program.json", Buffer.from(JSON.stringify(definition))]]);

function correction(input: Json, output: Json): LabelledRow {
  return { input, output, source: "correction", group: groupOf(input), split: "train", origin: "execution" };
}

test("pinCorrections() makes the program answer as corrected, whatever it answered before", () => {
  const program = openDataProgram(pinCorrections(files, [correction({ subject: "Win", body: "A  prize" }, "spam")]));

  expect(program.execute({ subject: "win", body: "a prize " })).toEqual({ output: "spam", confidence: 1 });
  expect(program.execute({ subject: "win", body: "a price" })).toEqual({ output: "ham", confidence: 0.9 });
});

test("pinCorrections() leaves a program without corrections as it is", () => {
  expect(pinCorrections(files, [])).toBe(files);
});

test("pinCorrections() writes the same bytes whatever the order of the corrections", () => {
  const rows = [
    correction({ subject: "b" }, "spam"),
    correction({ subject: "a" }, "spam"),
    correction({ body: "c" }, "ham"),
  ];

  expect([...pinCorrections(files, rows.toReversed())]).toEqual([...pinCorrections(files, rows)]);
});

test("pinCorrections() makes a program without weights give an output that it never gave", () => {
  const rows = [correction({ body: "b" }, "unsure"), correction({ body: "a" }, "none")];

  const pinned = pinCorrections(files, rows);

  expect(openDataProgram(pinned).execute({ body: "B" })).toEqual({ output: "unsure", confidence: 1 });
  expect([...pinCorrections(files, rows.toReversed())]).toEqual([...pinned]);
});
