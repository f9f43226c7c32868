import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import { codeSandbox, type TestSandbox } from "../code/code-sandbox.test.fixture.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import type { NewRun, RunView } from "../views/run-view.ts";
import { type ScriptedReply, scriptedLlm } from "./scripted-llm.test.fixture.ts";

const SPEC = {
  loop_app_id: "tickets",
  name: "Tickets",
  task: "Which queue does the ticket go to?",
  input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  output_schema: { type: "string", enum: ["billing", "access"] },
};

let opened: TestSandbox;
beforeAll(async () => {
  opened = await codeSandbox();
});
afterAll(() => opened[Symbol.asyncDispose]());

async function synthesize(
  reply: ScriptedReply,
  wish: NewRun,
): Promise<{ readonly run: RunView; readonly api: TestApi }> {
  const api = await TestApi.open({ sandbox: opened.sandbox, llm: scriptedLlm(() => reply) });
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.post("/loop-apps", SPEC);
  await api.upload("/loop-apps/tickets/examples?name=tickets.csv", csvOf(tickets(400)));
  const started = await api.post<RunView>("/loop-apps/tickets/synthesis-runs", { candidates: 1, repairs: 0, ...wish });
  const path = `/loop-apps/tickets/synthesis-runs/${started.body.run_id}`;
  // The stream of events ends with the run.
  await api.call("GET", `${path}/events`);
  return { run: (await api.get<RunView>(path)).body, api };
}

function block(code: string, language = "javascript"): string {
  return `Here you are:\n\`\`\`${language}\n${code}\n\`\`\`\nGood luck!`;
}

const RIGHT = `const money = /invoice|charge|refund|payment|card|receipt/;
export function execute({ text }) { return money.test(text) ? "billing" : "access"; }`;
function rules(...list: readonly object[]): string {
  return JSON.stringify({ lists: { money: ["invoice", "refund"] }, rules: list });
}

/** What the rows that it was shown answer, word by word. */
const MEMORISED = `const known = new Map(ROWS);
export function execute({ text }) { return known.get(text) ?? null; }`;
const TABLE = JSON.stringify(
  tickets(400)
    .slice(0, 100)
    .map(({ text, label }) => [text, label]),
);

describe("a reply that asks for code and is", () => {
  test.each<[string, ScriptedReply, RegExp]>([
    ["prose", "I would look for the word invoice.", /no fenced block of javascript/],
    ["empty", "", /no fenced block/],
    ["a refusal", { text: "I cannot help with that.", finish: "refused" }, /refused to answer/],
    ["cut off", { text: "```javascript\nexport function exe", finish: "length" }, /cut off after 8000 tokens/],
    ["code without execute", block("function answer() { return 1; }"), /no block defines execute/],
    [
      "in another language",
      block("def execute(input, context):\n  return 'access'", "python"),
      /no block defines execute/,
    ],
    ["no JavaScript", block("export function execute( { return; }"), /program|syntax|expected/i],
    ["code that throws when it is loaded", block(`${RIGHT}\nthrow new Error("no");`), /no/],
    ["code that never ends loading", block(`${RIGHT}\nfor (;;) {}`), /time|answer|load/i],
    ["code that imports", block(`import fs from "node:fs";\n${RIGHT}`), /import/i],
    ["a program of 100 kB", block(`${RIGHT}\n// ${"x".repeat(100_000)}`), /at most 65536/],
  ])("%s makes no program, and the run says why", async (_, reply, why) => {
    const { run } = await synthesize(reply, { proposer: "code" });

    expect(run.state).toBe("failed");
    expect(run.error).toMatchObject({ code: "llm-reply-invalid", detail: expect.stringMatching(why) });
  });

  test.each<[string, string, RegExp]>([
    ["always the most frequent label", `export function execute() { return "access"; }`, /constant|holdout/],
    ["an output that does not fit the schema", `export function execute() { return "spam"; }`, /constant|parse/],
    ["the rows that it saw, word by word", MEMORISED.replace("ROWS", TABLE), /constant|parse/],
    [
      "answers that change with the number of calls",
      `let n = 0;\nexport function execute({ text }) { n++; return n % 7 === 0 ? "access" : /invoice|charge|refund|payment|card|receipt/.test(text) ? "billing" : "access"; }`,
      /replay/,
    ],
    ["a program that throws", `export function execute() { throw new Error("oops"); }`, /parse|constant/],
    [
      "a program that never ends",
      `export function execute() { for (;;) {} }`,
      /parse|constant|latency|time-limit|program-quarantined/,
    ],
    [
      "a program that wants all memory",
      `export function execute() { const all = []; for (;;) all.push(new Array(1e6).fill(1)); }`,
      /parse|constant|memory-limit|program-quarantined/,
    ],
  ])(
    "%s comes to a program that the gate refuses",
    async (_, code, check) => {
      const { run, api } = await synthesize(block(code), { proposer: "code" });

      const failed = run.report?.gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
      // Where nothing of it could be judged at all, the run itself fails.
      expect(failed?.join() ?? run.error?.code).toMatch(check);
      expect(run.promoted).not.toBe(true);
      expect((await api.get<{ current_version: number | null }>("/loop-apps/tickets")).body.current_version).toBeNull();
    },
    60_000,
  );

  test("one of two blocks is taken, that which has execute", async () => {
    const { run } = await synthesize(`${block("npm install", "sh")}\n${block(RIGHT)}`, { proposer: "code" });

    expect(run).toMatchObject({ state: "completed", promoted: true });
    expect(run.program).toMatchObject({ model: "javascript" });
  });
});

describe("a reply that asks for rules and is", () => {
  test.each<[string, ScriptedReply, RegExp]>([
    ["no JSON", "rules: invoice -> billing", /no JSON object/],
    ["broken JSON", '{"rules": [{"id": "a"', /no JSON object|cannot be read/],
    ["rules for labels that there are not", rules({ id: "a", label: "spam", any: ["invoice"] }), /none of its rules/],
    [
      "patterns that look around",
      rules({ id: "a", label: "billing", pattern: "(?=invoice)(a+)+$" }),
      /fewer than two rows|nothing/,
    ],
    ["rules that match no row", rules({ id: "a", label: "billing", any: ["xyzzy"] }), /fewer than two rows/],
  ])("%s makes no program, and the run says why", async (_, reply, why) => {
    const { run } = await synthesize(reply, { proposer: "rules" });

    expect(run.error).toMatchObject({ code: "llm-reply-invalid", detail: expect.stringMatching(why) });
  });

  test("partly wrong is taken for what is right in it", async () => {
    const reply = rules(
      { id: "money", label: "billing", strength: "strong", any: ["@money", "charge", "payment", "card", "receipt"] },
      { id: "nonsense", label: "nowhere", any: ["login"] },
      { id: "doors", label: "access", strength: "weak", any: ["login", "password", "account"] },
    );

    const { run } = await synthesize(`Sure!\n${reply}`, { proposer: "rules" });

    expect(run).toMatchObject({ state: "completed", promoted: true });
    expect(run.report?.model).toBe("weighed-rules");
    expect(run.report?.proposals).toMatchObject({ model: "scripted:one", calls: 1, cost_usd: 0.01 });
    expect(run.report?.proposals?.attempts[0]?.outcome).toMatch(/2 rules used, 1 left out/);
  });
});

test("whatever a model replies, --proposer auto ends with what was learnt, and says so", async () => {
  const { run } = await synthesize("nothing of use", { proposer: "auto" });

  expect(run).toMatchObject({ state: "completed", promoted: true });
  expect(run.program?.model).not.toBe("javascript");
  expect(run.report?.portfolio.some(({ chosen }) => chosen)).toBe(true);
  expect(run.report?.proposals?.attempts.every(({ right }) => right === undefined)).toBe(true);
});
