import { array, assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { openDataProgram } from "../open-data-program.ts";
import { UNICODE_VERSION } from "../unicode/unicode-tables.ts";
import { TagDecoder } from "./tag-decoder.ts";
import { type TagModel, writeTagModel } from "./tag-model.ts";
import { textWords, withoutEndSigns } from "./text-words.ts";
import { wordFeatures } from "./word-features.ts";

/** The hash by which the word "york" is known. */
function hashOfYork(): number {
  const hashes: number[] = [];
  wordFeatures(textWords("york"), 0, hashes, new Map());
  return hashes[1] ?? 0;
}

/** One field; "york" begins it. */
const MODEL: TagModel = {
  tags: 3,
  scale: 0.1,
  transitions: [
    { from: 0, to: 0, weight: 0 },
    { from: 0, to: 1, weight: 0 },
    { from: 1, to: 0, weight: 0 },
    { from: 1, to: 2, weight: -0.5 },
    { from: 3, to: 0, weight: 0 },
    { from: 3, to: 1, weight: 0 },
  ],
  classes: new Map(),
  hashes: Uint32Array.from([hashOfYork()]),
  starts: Uint32Array.from([0, 1]),
  entryTags: Uint16Array.from([1]),
  values: Int8Array.from([40]),
};

function open(bytes: Uint8Array, change: object = {}) {
  const step = {
    kind: "tagger",
    text: 0,
    file: "tags.bin",
    fields: ["town"],
    form: { kind: "object", required: [], trim: "end" },
    calibration: { kind: "platt", slope: 1, intercept: 0 },
    ...change,
  };
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "/text" }],
    outputs: [],
    steps: [step],
  };
  return openDataProgram(
    new Map([
      ["program.json", new TextEncoder().encode(JSON.stringify(definition))],
      ["tags.bin", bytes],
    ]),
  );
}

describe("a tagger step", () => {
  test("cuts the value out of the text and is as sure as its margin", () => {
    const program = open(writeTagModel(MODEL));

    const answer = program.execute({ text: "to York, please" });

    expect(answer?.output).toEqual({ town: "York" });
    // Any other way gives "York" another tag and loses 4.
    expect(answer?.confidence).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 1);
    expect(program.execute({ text: "" })?.output).toEqual({});
  });

  test("is refused where its file is cut short, or speaks of tags that are not there", () => {
    const bytes = writeTagModel(MODEL);

    for (let length = 0; length < bytes.length; length++) expect(() => open(bytes.slice(0, length))).toThrow(/program/);
    expect(() => open(writeTagModel({ ...MODEL, entryTags: Uint16Array.from([3]) }))).toThrow(/not there/);
    expect(() => open(bytes, { fields: ["town", "street"] })).toThrow(/has 3 tags, expected 5/);
    expect(() => open(bytes, { text: 1 })).toThrow(/expected 0 to 0/);
    expect(() => open(writeTagModel({ ...MODEL, scale: Number.NaN }))).toThrow(/no number/);
  });

  test("answers any text, with values that stand in it", () => {
    const program = open(writeTagModel(MODEL));

    assert(
      property(array(string({ unit: "binary", maxLength: 12 }), { maxLength: 40 }), (parts) => {
        const output = program.execute({ text: parts.join(" york ") })?.output as { town?: string };
        for (const word of (output.town ?? "").split(" "))
          expect(parts.join(" york ")).toContain(withoutEndSigns(word));
      }),
    );
  });

  test("reads five hundred and twelve words of a text that never ends", () => {
    expect(textWords("a ".repeat(5_000))).toHaveLength(512);
  });
});

describe("TagDecoder", () => {
  const table = {
    from: Uint16Array.from([2, 2, 0, 1]),
    to: Uint16Array.from([0, 1, 1, 0]),
    weights: Float64Array.from([0, 0, 0, 0]),
  };

  test("finds the best of the sequences there may be, and by how much it is the best", () => {
    // Tag 1 is best for both words, and may not follow itself.
    const { tags, margin } = new TagDecoder(2, table).decode(Float64Array.from([0, 3, 0, 2]), 2);

    expect([...tags]).toEqual([1, 0]);
    expect(margin).toBeCloseTo(1, 12);
  });

  test("has an answer where nothing may follow", () => {
    const dead = { from: Uint16Array.from([2]), to: Uint16Array.from([1]), weights: new Float64Array(1) };

    expect([...new TagDecoder(2, dead).decode(Float64Array.from([0, 5, 0, 0, 0, 0]), 3).tags]).toEqual([1, 0, 0]);
  });
});

test("a tagger answers the same from bytes that stand inside of a larger buffer, as files are read", () => {
  const bytes = writeTagModel(MODEL);
  const inside = Buffer.concat([Buffer.alloc(3, 255), bytes]).subarray(3);

  expect(open(inside).execute({ text: "in york" })).toEqual(open(bytes).execute({ text: "in york" }));
  expect(open(inside).execute({ text: "in york" })?.output).toEqual({ town: "york" });
});
