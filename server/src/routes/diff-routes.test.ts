import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { TestApi, writeProgram } from "../api.test.fixture.ts";
import type { DiffView } from "../views/diff-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.createSpamApp({ loop_app_id: "spam" });
  await writeProgram(api.dataDir, "spam");
  await writeProgram(api.dataDir, "spam", { table: { "win a prize": "spam", "see you": "ham" } });
  await api.post("/loop-apps/spam/programs/1/promote");
});

const DIFF = "/loop-apps/spam/diff?from=1&to=2";

describe("loop-apps/:app_id/diff", () => {
  test("compares two versions on a file: what became what, who is right, and examples by line", async () => {
    const file = "text,label\nfree money,spam\nfree time,ham\nwin a prize,spam\nsee you,ham\n";

    const { status, body } = await api.upload<DiffView>(`${DIFF}&name=a.csv&label=label`, file);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      from: 1,
      to: 2,
      inputs: 4,
      same: { value: 0.5, n: 4 },
      changes: [
        { from: "spam", to: "ham", inputs: 1 },
        { from: "ham", to: "spam", inputs: 1 },
      ],
      judged: { rows: 4, only_from_right: 1, only_to_right: 1, p: 1 },
      left_out: 0,
    });
    expect(body.examples.map(({ origin }) => origin)).toEqual(["a.csv:2", "a.csv:4"]);
    expect(body.examples[0]).toMatchObject({
      input: "free money",
      expected: "spam",
      from: { output: "spam", deferred: false },
      to: { output: "ham", deferred: false },
    });
  });

  test("compares them on what was executed, without anybody knowing who is right", async () => {
    await api.post("/loop-apps/spam/execute", { input: "free money" });
    await api.post("/loop-apps/spam/execute", { input: "see you" });

    const { body } = await api.get<DiffView>(DIFF);

    expect(body).toMatchObject({ inputs: 2, same: { value: 0.5 }, judged: null });
    expect(body.examples).toHaveLength(1);
  });

  test("says what is missing where nothing was executed, and which version there is not", async () => {
    const nothing = await api.get(DIFF);
    const missing = await api.get("/loop-apps/spam/diff?from=1&to=9");

    expect(nothing).toMatchObject({ status: 422, body: { code: "data-insufficient" } });
    expect(JSON.stringify(nothing.body)).toContain("nothing was executed yet; give a file");
    expect(missing.status).toBeGreaterThanOrEqual(400);
  });
});
