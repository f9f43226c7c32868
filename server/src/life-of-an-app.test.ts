/** One app from its data file to the program that is taken away, as a user would go. */
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TestApi } from "./api.test.fixture.ts";
import { csvOf, tickets } from "./tickets.test.fixture.ts";
import type { AppView } from "./views/app-view.ts";
import type { ImportView, InspectionView } from "./views/data-views.ts";
import type { EvaluationView } from "./views/evaluation-view.ts";
import type { ExecutionView } from "./views/execution-view.ts";
import type { ExplanationView } from "./views/explanation-view.ts";
import type { LabelView } from "./views/label-views.ts";
import type { ProgramList, RouteView } from "./views/program-view.ts";
import type { RunStarted, RunView } from "./views/run-view.ts";

const FIRST = tickets(600);
const FRESH = tickets(100, 99);

async function synthesize(api: TestApi, app: string): Promise<RunView> {
  const { body } = await api.post<RunStarted>(`${app}/synthesis-runs`);
  const url = `/api/v1${app}/synthesis-runs/${body.run_id}`;
  await api.composed.server.inject(`${url}/events`);
  return (await api.send<RunView>({ url })).body;
}

test("an app learns from a file, answers, is corrected, learns again, goes back, survives damage and leaves", async () => {
  await using api = await TestApi.open();

  // From a file alone to an app that holds its rows.
  const { body: seen } = await api.upload<InspectionView>("/inspect?name=tickets.csv", csvOf(FIRST));
  const created = await api.post<AppView>("/loop-apps", {
    name: seen.task_name,
    input_schema: seen.input_schema,
    output_schema: seen.output_schema,
  });
  const id = created.body.loop_app_id;
  const app = `/loop-apps/${id}`;
  const imported = await api.upload<ImportView>(`${app}/examples?name=tickets.csv`, csvOf(FIRST));
  expect(id).toBe("tickets-001");
  expect(imported.body).toMatchObject({ read: 600, imported: 600, bad_row_count: 0 });

  // A first program, judged on rows it never saw, serves at once.
  const first = await synthesize(api, app);
  expect(first).toMatchObject({ state: "completed", version: 1, promoted: true });
  const judged = await api.upload<EvaluationView>(`${app}/evaluate?name=fresh.csv`, csvOf(FRESH));
  expect(judged.body.rows).toBe(100);
  expect(judged.body.accuracy.value).toBeGreaterThan(0.85);

  // It answers, explains itself, and a person corrects what it said.
  const input = { text: "the frobnicator is green" };
  const answer = await api.post<ExecutionView>(`${app}/execute`, { input });
  expect(answer.body).toMatchObject({ status: "succeeded", version: 1 });
  const explained = await api.post<ExplanationView>(`${app}/explain`, {
    input: { text: "please refund my invoice" },
  });
  expect(explained.body.answer?.output).toBe("billing");
  expect(explained.body.reasons.length).toBeGreaterThan(0);
  expect(explained.body.nearest[0]?.output).toBe("billing");
  const right = answer.body.output === "billing" ? "access" : "billing";
  const label = await api.post<LabelView>(`${app}/labels`, { execution_id: answer.body.execution_id, output: right });
  expect(label.body.row).toMatchObject({ source: "correction", split: "train" });

  // The next program gets the correction right.
  const second = await synthesize(api, app);
  expect(second).toMatchObject({ state: "completed", version: 2 });
  const route = await api.post<RouteView>(`${app}/programs/2/promote`);
  expect(route.body.route).toMatchObject({ champion: { version: 2 } });
  const again = await api.post<ExecutionView>(`${app}/execute`, { input });
  expect(again.body).toMatchObject({ version: 2, output: right });

  // Back and forth; then the champion's file is changed behind our back and the one before answers.
  await api.post(`${app}/rollback`, { version: 1 });
  expect((await api.post<ExecutionView>(`${app}/execute`, { input })).body.version).toBe(1);
  await api.post(`${app}/programs/2/promote`);
  await appendFile(join(api.dataDir, "loop-apps", id, "artifacts/v2/program.json"), "\n");
  await using later = await TestApi.reopen(api.dataDir);
  const rescued = await later.post<ExecutionView>(`${app}/execute`, { input });
  expect(rescued.body).toMatchObject({ version: 1, warning: expect.stringContaining("v2") });
  const { body: programs } = await later.get<ProgramList>(`${app}/programs`);
  expect(programs.items.map(({ state }) => state)).toEqual(["retired", "corrupt"]);

  // What was made can be taken away and answers the same.
  const { text } = await later.get(`${app}/programs/1/module`);
  const module = (await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as {
    execute(input: unknown): { output: unknown } | undefined;
  };
  for (const { text: one } of FRESH.slice(0, 20)) {
    const served = await later.post<ExecutionView>(`${app}/execute`, { input: { text: one } });
    expect(module.execute({ text: one })?.output).toBe(served.body.output);
  }
});
