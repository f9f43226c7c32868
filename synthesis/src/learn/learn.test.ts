import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { groupOf } from "../split/group-of.ts";
import type { SynthesisProgress } from "../synthesis-request.ts";
import { type LearnRequest, type Learnt, learn } from "./learn.ts";

const OPTIONS: LearnRequest = { inputSchema: true, outputSchema: true, seed: 1, onProgress: () => undefined };

function row(input: Json, output: Json): LabelledRow {
  return { input, output, source: "import", group: groupOf(input), split: "train", origin: "made.csv" };
}

const FRUIT = ["apple", "pear", "plum", "cherry", "quince"];
const TOOLS = ["hammer", "saw", "drill", "wrench", "chisel"];
const PLACES = ["shelf", "market", "garden", "basket", "cellar", "table", "barn"];

/** Sentences about fruit and tools, no two alike. */
const SENTENCES = FRUIT.flatMap((_, at) =>
  PLACES.flatMap((place, number) => [
    row({ text: `a ${FRUIT[at]} from the ${place} ${number}` }, "fruit"),
    row({ text: `a ${TOOLS[at]} from the ${place} ${number}` }, "tool"),
  ]),
);

function chosenKind({ portfolio }: Learnt): string | undefined {
  return portfolio.find(({ chosen }) => chosen)?.kind;
}

describe("learn()", () => {
  test("makes a program that answers inputs it never saw, with a probability", async () => {
    const { files } = await learn(SENTENCES, OPTIONS);
    const program = openDataProgram(files);

    expect(program.execute({ text: "one pear, two plums" })?.output).toBe("fruit");
    expect(program.execute({ text: "the saw and the drill" })?.output).toBe("tool");
    expect(program.execute({ text: "the saw and the drill" })?.confidence).toBeLessThan(1);
  });

  test("makes the same bytes again", async () => {
    const first = await learn(SENTENCES, OPTIONS);
    const again = await learn(SENTENCES, OPTIONS);

    expect(again.files).toEqual(first.files);
  });

  test("weighs every kind and names the one it chose", async () => {
    const { portfolio, outOfFold } = await learn(SENTENCES, OPTIONS);

    expect(portfolio.map(({ kind }) => kind)).toEqual(["constant", "scorecard", "linear"]);
    expect(portfolio.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(outOfFold).toEqual(portfolio.find(({ chosen }) => chosen)?.out_of_fold);
    expect(portfolio[0]?.out_of_fold.value).toBeLessThan(0.6);
  });

  test("chooses a constant where labels have nothing to do with inputs", async () => {
    const rows = SENTENCES.map(({ input }, at) => row(input, at % 10 === 0 ? "rare" : "usual"));

    const learnt = await learn(rows, OPTIONS);

    expect(chosenKind(learnt)).toBe("constant");
    expect(openDataProgram(learnt.files).execute({ text: "whatever" })?.output).toBe("usual");
  });

  test("chooses a table where the same few inputs come again and again", async () => {
    const codes = Array.from({ length: 30 }, (_, at) => ({ code: `x${at * 7}`, output: at % 3 }));
    const rows = codes.flatMap(({ code, output }) => Array.from({ length: 6 }, () => row(code, output)));

    const learnt = await learn(rows, OPTIONS);

    expect(chosenKind(learnt)).toBe("lookup");
    expect(learnt.outOfFold.value).toBeLessThan(0.7);
    expect(openDataProgram(learnt.files).execute("X7")).toMatchObject({ output: 1 });
    expect(openDataProgram(learnt.files).execute("new")?.confidence).toBeLessThan(0.7);
  });

  test("puts no table before a program that knows as much of texts it never saw", async () => {
    const shouted = SENTENCES.map(({ input, output }) =>
      row(JSON.parse(JSON.stringify(input).replace(/a /, "A ")), output),
    );

    const learnt = await learn([...SENTENCES, ...shouted], OPTIONS);

    expect(chosenKind(learnt)).not.toBe("lookup");
    expect(openDataProgram(learnt.files).execute({ text: "one pear, two plums" })?.output).toBe("fruit");
  });

  test("answers new texts behind a table as well as without one", async () => {
    const codes = Array.from({ length: 30 }, (_, at) => ({
      code: { text: `x${at * 7}` },
      output: at % 2 === 0 ? "fruit" : "tool",
    }));
    const repeated = codes.flatMap(({ code, output }) => Array.from({ length: 6 }, () => row(code, output)));

    const learnt = await learn([...SENTENCES, ...repeated], OPTIONS);
    const program = openDataProgram(learnt.files);

    expect(chosenKind(learnt)).toBe("lookup");
    expect(program.execute({ text: "x7" })?.output).toBe("tool");
    expect(program.execute({ text: "the saw and the drill" })?.output).toBe("tool");
    expect(program.execute({ text: "one pear, two plums" })?.output).toBe("fruit");
  });

  test("tells what is answered out of fold, row by row", async () => {
    const { answers, outOfFold } = await learn(SENTENCES, OPTIONS);

    const right = SENTENCES.filter((one) => answers.get(one) === one.output).length;
    expect(answers.size).toBe(SENTENCES.length);
    expect(right / SENTENCES.length).toBe(outOfFold.value);
  });

  test("reads every field, and what a value looks like in its category", async () => {
    const rows = Array.from({ length: 200 }, (_, at) => {
      const digits = String(10_000 + at * 37);
      const value = at % 4 < 2 ? digits : `${digits.slice(0, 2)}-${digits.slice(2)}`;
      const format = at % 2 === 0 ? "plain" : "dashed";
      return row({ format, value }, (format === "dashed") === value.includes("-") ? "valid" : "invalid");
    });

    const program = openDataProgram((await learn(rows, OPTIONS)).files);

    expect(program.execute({ format: "plain", value: "98765" })?.output).toBe("valid");
    expect(program.execute({ format: "dashed", value: "98765" })?.output).toBe("invalid");
  });

  test("keeps any JSON as an answer, with any characters in the inputs", async () => {
    const rows = SENTENCES.map(({ input, output }, at) => row({ input, odd: "\u0000\ud800中" }, [output, at % 1]));

    const program = openDataProgram((await learn(rows, OPTIONS)).files);

    expect(program.execute({ input: { text: "pear" }, odd: "\udfff" })?.output).toEqual(["fruit", 0]);
  });

  test("learns from two rows without an error", async () => {
    const { files } = await learn([row("yes", true), row("no", false)], OPTIONS);

    expect(openDataProgram(files).execute("maybe")).toBeDefined();
  });

  test("tells how far it is, stage by stage", async () => {
    const told: SynthesisProgress[] = [];

    await learn(SENTENCES, { ...OPTIONS, onProgress: (progress) => told.push(progress) });

    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(["counting", "folds", "training"]);
    expect(told.every(({ done, total }) => done <= total)).toBe(true);
  });

  test("ends with the signal's reason, before and while it trains", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const training = learn(SENTENCES, {
      ...OPTIONS,
      signal: controller.signal,
      onProgress: ({ stage }) => {
        if (stage === "folds") controller.abort(reason);
      },
    });

    await expect(training).rejects.toBe(reason);
    await expect(learn(SENTENCES, { ...OPTIONS, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
