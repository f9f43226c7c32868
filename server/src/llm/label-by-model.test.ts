import type { ModelRequest } from "@loopai/llm";
import { describe, expect, onTestFinished, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import type { ExamplePage } from "../views/data-views.ts";
import type { ModelLabels } from "../views/label-views.ts";
import type { RunView } from "../views/run-view.ts";
import { type ScriptedLlm, type ScriptedReply, scriptedLlm } from "./scripted-llm.test.fixture.ts";

const SPEC = {
  loop_app_id: "tickets",
  name: "Tickets",
  task: "Which queue does the ticket go to?",
  input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  output_schema: { type: "string", enum: ["billing", "access"] },
};
const KNOWN: ReadonlySet<string> = new Set(tickets(120).map(({ text }) => text));
const MONEY = /invoice|charge|refund|payment|card|receipt/;

interface Asked {
  readonly id: number;
  readonly input: { readonly text: string };
}

/** The inputs that a prompt asks to be labelled. */
function inputsIn({ prompt }: ModelRequest): readonly Asked[] {
  const lines = prompt.split("\n").filter((line) => line.startsWith('{"id": '));
  return lines.map((line) => JSON.parse(line) as Asked);
}

function labelAll(label: (asked: Asked) => object): (request: ModelRequest) => string {
  return (request) => `Here:\n${JSON.stringify(inputsIn(request).map((asked) => ({ id: asked.id, ...label(asked) })))}`;
}

function rightly({ input }: Asked): object {
  return { output: MONEY.test(input.text) ? "billing" : "access", confidence: 0.9 };
}

function wrongly({ input }: Asked): object {
  return { output: MONEY.test(input.text) ? "access" : "billing", confidence: 0.9 };
}

async function api(
  reply: (request: ModelRequest) => ScriptedReply,
  labelled = 120,
): Promise<{ server: TestApi; llm: ScriptedLlm }> {
  const llm = scriptedLlm(reply);
  const server = await TestApi.open({ llm });
  onTestFinished(() => server[Symbol.asyncDispose]());
  await server.post("/loop-apps", SPEC);
  if (labelled > 0) await server.upload("/loop-apps/tickets/examples?name=tickets.csv", csvOf(tickets(labelled)));
  const unlabelled = tickets(200, 7).map(({ text }) => JSON.stringify({ input: { text } }));
  await server.upload("/loop-apps/tickets/examples?name=more.jsonl", unlabelled.join("\n"), "application/x-ndjson");
  return { server, llm };
}

async function rowsOfModel(server: TestApi): Promise<ExamplePage["items"]> {
  return (await server.get<ExamplePage>("/loop-apps/tickets/examples?source=model&limit=1000")).body.items;
}

describe("POST /loop-apps/:app_id/model-labels", () => {
  test("lets a model label what is most useful, for rows that are learnt from and never judge", async () => {
    const { server, llm } = await api(labelAll(rightly));

    const { status, body } = await server.post<ModelLabels>("/loop-apps/tickets/model-labels", { count: 60 });

    const rows = await rowsOfModel(server);
    expect([status, body.model, body.doubted, body.refused]).toEqual([200, "scripted:one", 0, 0]);
    expect(body.kept).toBeGreaterThan(40);
    expect(rows).toHaveLength(body.kept);
    expect(rows.every(({ split }) => split === "train")).toBe(true);
    expect(body.known_rows_asked).toBeGreaterThan(4);
    expect(body.known_rows_agreed).toBeGreaterThanOrEqual(body.known_rows_asked - 1);
    expect(body.cost_usd).toBeCloseTo(llm.asked.length * 0.01, 6);
    const run = await synthesize(server);
    expect(run.report?.warnings.join()).toContain(`${body.kept} of`);
    expect(run.report?.rows.holdout).toBeLessThan(120);
  });

  test("keeps nothing of a model that disagrees with what is known", async () => {
    const { server } = await api(labelAll(wrongly));

    const { status, body } = await server.post<{ code: string; detail: string }>("/loop-apps/tickets/model-labels", {
      count: 100,
    });

    expect([status, body.code]).toEqual([502, "llm-reply-invalid"]);
    expect(body.detail).toMatch(/agrees on \d of \d+ rows whose labels are known; nothing was kept/);
    expect(await rowsOfModel(server)).toEqual([]);
  });

  test("keeps what was paid for when the budget ends in the middle, and says why there is no more", async () => {
    const { server, llm } = await api(labelAll(rightly));

    const { status, body } = await server.post<ModelLabels>("/loop-apps/tickets/model-labels", {
      count: 100,
      budget_usd: 0.025,
    });

    expect([status, llm.asked.length]).toEqual([200, 2]);
    expect(body.stopped).toContain("the budget of this run is spent");
    expect(body.kept).toBeGreaterThan(20);
    expect(await rowsOfModel(server)).toHaveLength(body.kept);
  });

  test("leaves out what the model doubts, what fits no schema and what was not asked", async () => {
    const { server } = await api(
      labelAll((asked) => {
        if (KNOWN.has(asked.input.text)) return rightly(asked);
        const kinds = [
          { ...rightly(asked), doubt: true },
          { output: "spam" },
          { ...rightly(asked), id: 99 },
          rightly(asked),
        ];
        return kinds[asked.id % 4] ?? {};
      }),
    );

    const { body } = await server.post<ModelLabels>("/loop-apps/tickets/model-labels", { count: 40 });

    expect(body.doubted).toBeGreaterThan(5);
    expect(body.refused).toBeGreaterThan(10);
    expect(body.kept).toBeLessThan(15);
    expect((await rowsOfModel(server)).map(({ output }) => output)).not.toContain("spam");
  });

  test.each<[string, (asked: Asked) => readonly object[]]>([
    ["leaves them out", () => []],
    ["answers them with nonsense", ({ id }) => [{ id, output: "zzz" }]],
    [
      "answers them twice, first wrongly",
      (asked) => [
        { ...wrongly(asked), id: asked.id },
        { ...rightly(asked), id: asked.id },
      ],
    ],
  ])("keeps nothing of a model that %s where rows are known", async (_, ofKnown) => {
    const { server } = await api((request) => {
      const labels = inputsIn(request).flatMap((asked) =>
        KNOWN.has(asked.input.text) ? ofKnown(asked) : [{ id: asked.id, output: "billing" }],
      );
      return JSON.stringify(labels);
    });

    const { status, body } = await server.post<{ detail: string }>("/loop-apps/tickets/model-labels", { count: 100 });

    // One of the tickets is labelled wrongly on purpose.
    expect([status, body.detail]).toEqual([502, expect.stringMatching(/agrees on [01] of \d+ rows/)]);
    expect(await rowsOfModel(server)).toEqual([]);
  });

  test("shows the model no row that is kept for choosing or judging", async () => {
    const { server, llm } = await api(labelAll(rightly));
    const kept = Array.from({ length: 30 }, (__, at) =>
      JSON.stringify({ input: { text: `KEPTBACK ${at} of the refund` }, output: "billing", split: "dev" }),
    );
    await server.upload("/loop-apps/tickets/examples?name=dev.jsonl", kept.join("\n"), "application/x-ndjson");

    await server.post<ModelLabels>("/loop-apps/tickets/model-labels", { count: 60 });

    expect(llm.asked.length).toBeGreaterThan(1);
    expect(JSON.stringify(llm.asked)).not.toContain("KEPTBACK");
  });

  test("refuses a reply that nests too deep to be walked", async () => {
    const { server } = await api(() => `[{"id": 1, "output": ${"[".repeat(100_000)}${"]".repeat(100_000)}}]`);

    const { status, body } = await server.post<{ code: string }>("/loop-apps/tickets/model-labels", { count: 20 });

    expect([status, body.code]).toEqual([502, "llm-reply-invalid"]);
  });

  test("gives way to what a person says of the same text", async () => {
    const { server } = await api(labelAll(rightly));
    await server.post("/loop-apps/tickets/model-labels", { count: 20 });
    const [row] = await rowsOfModel(server);
    const other = row?.output === "billing" ? "access" : "billing";

    await server.post("/loop-apps/tickets/labels", { input: row?.input, output: other });

    const run = await synthesize(server);
    expect(run.state).toBe("completed");
    expect(run.report?.rows.conflicting).toBe(0);
  });

  test("keeps no more written examples than were asked for", async () => {
    const written = tickets(400, 13).map(({ text, label }) => ({ input: { text }, output: label }));
    const { server } = await api(() => JSON.stringify(written), 0);

    const { body } = await server.post<ModelLabels>("/loop-apps/tickets/model-labels", {
      from: "description",
      count: 20,
    });

    expect(body.kept).toBeLessThanOrEqual(20);
    expect(body.kept + body.refused).toBe(400);
  });

  test("writes examples where there are none, and leaves the side that judges to people", async () => {
    const written = tickets(60, 11).map(({ text, label }) => ({ input: { text }, output: label }));
    let at = 0;
    const { server, llm } = await api(
      () => JSON.stringify([...written.slice(at, (at += 20)), { input: 7, output: "billing" }]),
      0,
    );

    const { body } = await server.post<ModelLabels>("/loop-apps/tickets/model-labels", {
      from: "description",
      count: 60,
    });

    expect(llm.asked).toHaveLength(3);
    expect(body.kept).toBeGreaterThan(35);
    expect(body.refused).toBe(63 - body.kept);
    const run = await synthesize(server);
    expect(run.report?.rows).toMatchObject({ train: body.kept, holdout: 0 });
    expect(run.report?.warnings.join()).toContain("have labels of a model");
  });

  test("says what is missing where no model is set up, and what cannot be read", async () => {
    const { server } = await api(() => "sorry");
    const none = await TestApi.open();
    onTestFinished(() => none[Symbol.asyncDispose]());
    await none.post("/loop-apps", SPEC);

    expect((await server.post<{ code: string }>("/loop-apps/tickets/model-labels", {})).body.code).toBe(
      "llm-reply-invalid",
    );
    expect((await none.post<{ code: string }>("/loop-apps/tickets/model-labels", {})).body.code).toBe(
      "llm-not-configured",
    );
  });
});

async function synthesize(server: TestApi): Promise<RunView> {
  const { body } = await server.post<RunView>("/loop-apps/tickets/synthesis-runs", {});
  const path = `/loop-apps/tickets/synthesis-runs/${body.run_id}`;
  await server.call("GET", `${path}/events`);
  return (await server.get<RunView>(path)).body;
}
