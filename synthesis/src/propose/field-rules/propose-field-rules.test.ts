import { type Json, type LabelledRow, LoopaiError } from "@loopai/core";
import { ejectModule, openDataProgram } from "@loopai/engine";
import type { Model, ModelRequest } from "@loopai/llm";
import { describe, expect, test } from "vitest";
import { inferSchemas } from "../../data/infer-schemas.ts";
import { SeededRandom } from "../../learn/seeded-random.ts";
import { groupOf } from "../../split/group-of.ts";
import { splitOf } from "../../split/split-of.ts";
import { synthesize } from "../../synthesize.ts";
import type { Asking } from "../ask-proposers.ts";
import { estimateAsking } from "../estimate-asking.ts";

function row(text: string, output: Json): LabelledRow {
  const group = groupOf({ text });
  return { input: { text }, output, source: "import", group, split: splitOf(group), origin: "made.jsonl:1" };
}

const random = new SeededRandom(7);
const drawn = (from: string, length: number): string =>
  Array.from({ length }, () => from.charAt(random.below(from.length))).join("");

/** A code of twelve signs that begins and ends alike, with these letters in the middle. */
function code(letters: string): string {
  const end = (): string => `${drawn("0123456789", 1)}${drawn("abcdef", 2)}${drawn("0123456789", 1)}`;
  return `${end()}${drawn(letters, 4)}${end()}`;
}

/** Two codes of one look in any order: the one in hexadecimal digits is the commit, which no feature of a tagger tells. */
const COMMITS = Array.from({ length: 240 }, (_, at) => {
  const [commit, other] = [code("abcdef"), code("ghkmpqrstxyz")];
  const state = ["red", "green", "stuck", "slow"][at % 4] ?? "red";
  const codes = at % 3 === 0 ? `${other} ${commit}` : `${commit} ${other}`;
  return row(`build of ${codes} is ${state}`, { commit, state });
});

const GOOD = JSON.stringify({
  lists: { states: ["red", "green", "stuck", "slow"] },
  rules: [
    { name: "hexadecimal", field: "commit", pattern: "\\b[0-9a-f]{12}\\b" },
    { name: "state", field: "state", pattern: "is (@{states})$", after: "commit" },
    { name: "looks-ahead", field: "state", pattern: "(?=x)" },
    { name: "owner", field: "owner", pattern: "\\w+" },
  ],
});

/** In place of a reply: there is no money left. */
const SPENT = "SPENT";

/** A scripted model that answers in order, the last reply again and again, and keeps what it was asked. */
function scripted(...replies: readonly string[]): { readonly model: Model; readonly asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  const usage = { inputTokens: 100, cachedInputTokens: 0, outputTokens: 20 };
  const model: Model = {
    name: "scripted:one",
    estimate: ({ prompt }) => {
      const cost = { ...usage, inputTokens: prompt.length, costUsd: 0.01 };
      return { likely: cost, most: cost };
    },
    ask: async (request) => {
      asked.push(request);
      const text = replies[asked.length - 1] ?? replies.at(-1) ?? "";
      if (text === SPENT) throw new LoopaiError("llm-budget-spent", "Cannot ask scripted:one: the budget is spent");
      return { text, finish: "stop", usage, costUsd: 0.01, model: "one", durationMs: 1 };
    },
  };
  return { model, asked };
}

function asking(model: Model, proposer: Asking["proposer"]): Asking {
  return { proposer, model, task: "Which commit was built, and how did it go?" };
}

describe("rules for fields that a model wrote", () => {
  test("are taken where they are right on more dev rows than the tagger, and pass the gate", async () => {
    const { model } = scripted(GOOD);

    const { files, report, manifest } = await synthesize({
      ...inferSchemas(COMMITS),
      rows: COMMITS,
      asking: asking(model, "auto"),
    });
    const program = openDataProgram(files);

    expect(report.model).toBe("field-rules");
    expect(report.gate.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(report.holdout?.value).toBe(1);
    expect(manifest.proposer).toBe("llm scripted:one");
    expect(report.portfolio.map(({ kind }) => kind)).toEqual(["tagger", "field-rules"]);
    expect(Object.keys(report.proposals?.prompts ?? {})).toEqual(["field-rules", "code", "repair"]);
    expect(report.proposals?.attempts).toEqual([
      {
        proposer: "rules",
        round: 0,
        right: report.proposals?.dev_rows,
        outcome:
          "2 rules for fields used; left out: 1 for fields that there are not, 1 with patterns that are not taken",
      },
    ]);
    const input = { text: "build of 1ab2ghkm3cd4 4ab5cdef6ab7 is stuck" };
    expect(program.execute(input)?.output).toEqual({ commit: "4ab5cdef6ab7", state: "stuck" });
    expect(program.execute(input)?.confidence).toBeGreaterThan(0.9);
    expect(program.execute({ text: "build of nothing is stuck" })).toBeUndefined();
    const url = `data:text/javascript;base64,${Buffer.from(ejectModule(files)).toString("base64")}`;
    const ejected = (await import(url)) as { execute: (given: Json) => unknown };
    expect(ejected.execute(input)).toEqual(program.execute(input));
  });

  test("leave the tagger where it is right more often", async () => {
    const poor = { rules: [{ name: "any", field: "commit", pattern: "\\b[0-9a-z]{12}\\b" }] };
    const rows = COMMITS.map(({ input, output }) => {
      const { commit, state } = output as { commit: string; state: string };
      return row(`build of ${commit} is ${state} ${JSON.stringify(input).length % 3}`, { commit, state });
    });

    const { report } = await synthesize({
      ...inferSchemas(rows),
      rows,
      asking: asking(scripted(JSON.stringify(poor)).model, "auto"),
    });

    expect(report.model).toBe("tagger");
    expect(report.portfolio.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ["tagger", true],
      ["field-rules", false],
    ]);
  });

  test("stand beside the label of the tagger's program where slots have one", async () => {
    const rows = COMMITS.map(({ input, output }, at) => {
      const { commit, state } = output as { commit: string; state: string };
      const text = `${at % 2 ? "please rebuild" : "tell me of"} ${(input as { text: string }).text}`;
      const slots = [
        { name: "commit", value: commit },
        { name: "state", value: state },
      ];
      return row(text, { intent: at % 2 ? "rebuild" : "tell", slots });
    });
    const { model, asked } = scripted(GOOD);

    const { files, report } = await synthesize({ ...inferSchemas(rows), rows, asking: asking(model, "rules") });

    expect(report.model).toBe("field-rules");
    expect(report.gate.admitted).toBe(true);
    expect(
      openDataProgram(files).execute({ text: "tell me of build of 4ab5cdef6ab7 1ab2ghkm3cd4 is slow" })?.output,
    ).toEqual({
      intent: "tell",
      slots: [
        { name: "commit", value: "4ab5cdef6ab7" },
        { name: "state", value: "slow" },
      ],
    });
    expect(asked[0]?.prompt).toMatch(/commit: 100\.0 %/);
  });

  test("are mended once where they get shown rows wrong, and the better are kept", async () => {
    const half = JSON.stringify({ rules: [{ name: "state", field: "state", pattern: "\\bis (\\w+)$" }] });
    const request = { ...inferSchemas(COMMITS), rows: COMMITS };
    const mended = scripted(half, GOOD);
    const worse = scripted(GOOD.replace("[0-9a-f]{12}", "[0-9a-f]{4}[a-e]{4}[0-9a-f]{4}"), half);
    const spent = scripted(GOOD.replace("[0-9a-f]{12}", "[0-9a-f]{4}[a-e]{4}[0-9a-f]{4}"), SPENT);

    const [better, back, out] = [
      await synthesize({ ...request, asking: asking(mended.model, "rules") }),
      await synthesize({ ...request, asking: asking(worse.model, "rules") }),
      await synthesize({ ...request, asking: asking(spent.model, "rules") }),
    ];

    expect(better.report.holdout?.value).toBe(1);
    expect(mended.asked[0]?.prompt).toContain("(This is the first.)");
    expect(mended.asked[1]?.prompt).toMatch(/1 rules for fields used; left out: none[^]*"expected": \{"commit"/);
    expect(back.report.proposals?.attempts[1]?.outcome).toMatch(/^taken back, no more rows right: 1 rules/);
    expect(out.report.proposals?.attempts[1]?.outcome).toMatch(/budget is spent/);
    expect(out.files).toEqual(back.files);
  });

  test("fail the run where nothing can be made of them and nothing else was asked for", async () => {
    const { model, asked } = scripted('{"rules": []}');
    const request = { ...inferSchemas(COMMITS), rows: COMMITS, asking: asking(model, "rules") };

    await expect(synthesize(request)).rejects.toMatchObject({ code: "llm-reply-invalid" });
    expect(asked).toHaveLength(2);
  });

  test("are asked for with few rows, none of which chooses or judges", async () => {
    const { model, asked } = scripted(GOOD);

    const { report } = await synthesize({ ...inferSchemas(COMMITS), rows: COMMITS, asking: asking(model, "rules") });

    const prompt = asked.map((request) => request.prompt).join();
    const shown = COMMITS.filter(({ input }) => prompt.includes(JSON.stringify(input).slice(9, -2)));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.length).toBeLessThanOrEqual(20);
    expect(shown.every(({ split }) => split === "train")).toBe(true);
    expect(prompt).toMatch(/\d+ times commit was /);
    expect(report.rows.holdout).toBeGreaterThan(0);
  });

  test("are counted by an estimate, which refuses jobs that are none for rules", () => {
    const { model, asked } = scripted("");
    const schemas = inferSchemas(COMMITS);
    const made = COMMITS.map(({ output }) => {
      const { commit, state } = output as { commit: string; state: string };
      return row(`${commit} ${state}`, `${state}: ${commit.toUpperCase()}`);
    });

    const fields = estimateAsking({ ...schemas, rows: COMMITS }, asking(model, "rules"));

    expect(fields.calls).toBe(2);
    expect(fields.likely.inputTokens).toBeGreaterThan(40_000);
    expect(estimateAsking({ ...schemas, rows: COMMITS }, asking(model, "auto")).calls).toBe(7);
    expect(estimateAsking({ ...schemas, rows: made }, asking(model, "auto")).calls).toBe(5);
    expect(() => estimateAsking({ ...schemas, rows: made }, asking(model, "rules"))).toThrow(
      /neither a choice among labels nor fields of a text/,
    );
    expect(asked).toEqual([]);
  });
});
