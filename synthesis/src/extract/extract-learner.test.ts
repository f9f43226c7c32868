import { isJsonObject, type Json, type LabelledRow } from "@loopai/core";
import { ejectModule, openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { inferSchemas } from "../data/infer-schemas.ts";
import { groupOf } from "../split/group-of.ts";
import { splitOf } from "../split/split-of.ts";
import { synthesize } from "../synthesize.ts";

const STREETS = ["Oak", "Mill", "Church", "Long Meadow", "High", "Station", "Green"];
const TOWNS = ["Bath", "York", "New Malden", "Leeds", "Truro", "St. Ives"];
const TYPES = ["Street", "Road", "Lane"];
const WISHES = [
  ["fly", (from: string, to: string) => `book a flight from ${from} to ${to}`],
  ["fly", (from: string, to: string) => `i need to fly to ${to} from ${from} please`],
  ["price", (from: string, to: string) => `how much is it from ${from} to ${to}`],
] as const;

function row(input: Json, output: Json): LabelledRow {
  const group = groupOf(input);
  return { input, output, source: "import", group, split: splitOf(group), origin: "made.jsonl:1" };
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error("there is nothing to pick");
  return item;
}

const ADDRESSES = Array.from({ length: 240 }, (_, at) => {
  const [street, type, town] = [pick(STREETS, at), pick(TYPES, at >> 1), pick(TOWNS, at >> 2)];
  const number = String((at * 37) % 900);
  return row({ text: `${number} ${street} ${type}, ${town}` }, { number, street, type, town });
});

const TRIPS = Array.from({ length: 240 }, (_, at) => {
  const [from, to] = [pick(TOWNS, at), pick(TOWNS, at * 5 + 1 + (at >> 3))];
  const [label, sentence] = pick(WISHES, at >> 1);
  const text = `${sentence(from, to)} ${at % 9}`;
  const found = [
    { name: "from", value: from, at: text.indexOf(`from ${from}`) },
    { name: "to", value: to, at: text.indexOf(`to ${to}`) },
  ].toSorted((left, right) => left.at - right.at);
  return row({ text }, { label, slots: found.map(({ name, value }) => ({ name, value })) });
});

describe("extraction", () => {
  test("finds the fields of an object in texts it never saw, by synthesize(), through the gate", async () => {
    const { files, report } = await synthesize({ ...inferSchemas(ADDRESSES), rows: ADDRESSES });
    const program = openDataProgram(files);

    expect(report.model).toBe("tagger");
    expect(report.gate.admitted).toBe(true);
    expect(report.holdout?.value).toBeGreaterThan(0.9);
    const answer = program.execute({ text: "1234 Long Meadow Lane, St. Ives" });
    expect(answer?.output).toEqual({ number: "1234", street: "Long Meadow", type: "Lane", town: "St. Ives" });
    expect(answer?.confidence).toBeGreaterThan(0.5);
    expect(program.explain({ text: "7 Oak Road, Bath" })?.reasons.map(({ reason }) => reason)).toContain("town: Bath");
  });

  test("finds slots in the order of the text, with the label beside them", async () => {
    const { files } = await synthesize({ ...inferSchemas(TRIPS), rows: TRIPS });
    const program = openDataProgram(files);

    expect(program.execute({ text: "i need to fly to Leeds from New Malden please 77" })?.output).toEqual({
      label: "fly",
      slots: [
        { name: "to", value: "Leeds" },
        { name: "from", value: "New Malden" },
      ],
    });
    expect(program.execute({ text: "how much is it from Bath to York 55" })?.output).toMatchObject({ label: "price" });
  });

  test("answers the same once it is taken away as a module", async () => {
    const { files } = await synthesize({ ...inferSchemas(TRIPS), rows: TRIPS });
    const program = openDataProgram(files);
    const text = ejectModule(files);
    const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
    const module = (await import(url)) as { execute: (input: Json) => unknown };

    const inputs = TRIPS.slice(0, 20).map(({ input }) => input);

    expect(inputs.map((input) => module.execute(input))).toEqual(inputs.map((input) => program.execute(input)));
  });

  test("answers nothing where a field that the schema requires is not found", async () => {
    const outputSchema = { type: "object", required: ["number", "street", "type", "town"] };
    const { files } = await synthesize({ inputSchema: true, outputSchema, rows: ADDRESSES });
    const program = openDataProgram(files);

    expect(program.execute({ text: "" })).toBeUndefined();
    expect(program.execute({ text: "12 Oak Lane, York" })?.output).toMatchObject({ number: "12" });
  });

  test("makes the same bytes again, and no program for labels that happen to stand in the text", async () => {
    const [first, again] = [
      await synthesize({ ...inferSchemas(ADDRESSES), rows: ADDRESSES }),
      await synthesize({ ...inferSchemas(ADDRESSES), rows: ADDRESSES }),
    ];
    const colours = Array.from({ length: 60 }, (_, at) =>
      row({ text: `a ${at % 2 ? "red" : "blue"} box ${at}` }, { colour: at % 2 ? "red" : "blue" }),
    );

    const chosen = await synthesize({ ...inferSchemas(colours), rows: colours });

    expect(again.files).toEqual(first.files);
    expect(chosen.report.model).not.toContain("tagger");
  });

  test("gives outputs that are objects of own properties, whatever a field is called", async () => {
    const rows = ADDRESSES.map((one) => {
      const output = isJsonObject(one.output) ? one.output : {};
      return { ...one, output: JSON.parse(JSON.stringify(output).replace('"town"', '"__proto__"')) as Json };
    });
    const { files } = await synthesize({ inputSchema: true, outputSchema: true, rows });

    const output = openDataProgram(files).execute({ text: "12 Oak Lane, York" })?.output ?? null;

    expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
    expect(JSON.stringify(output)).toContain('"__proto__":"York"');
  });
});
