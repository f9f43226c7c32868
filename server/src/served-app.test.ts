/** What serving an app promises, seen from outside: real calls over HTTP, then the files and the answers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  canonicalJson,
  ExecutionLine,
  hashShare,
  SafetyStop,
  SampleLine,
  ShadowLine,
  ValidationLine,
} from "@loopai/core";
import { DataFolder, Maintenance } from "@loopai/runtime";
import { expect, onTestFinished, test } from "vitest";
import type * as z from "zod";
import { writeProgram } from "./api.test.fixture.ts";
import { dayFiles } from "./faults/recorded-lines.test.fixture.ts";
import { serve } from "./listen/serve.ts";
import { ServedSpam } from "./listen/served.test.fixture.ts";
import type { BatchView, ExecutionView } from "./views/execution-view.ts";
import type { RouteView } from "./views/program-view.ts";
import type { StatsView } from "./views/stats-view.ts";

const APP = "/api/v1/loop-apps/spam";
const NOT_DRAWN = { uniform: 0, stratified: 0, uncertainty: 0, disagreement: 0, failures: 0 };

/** An app whose v1 says ham to everything, served; `sampling` as given, nothing drawn else. */
async function served(sampling: object = {}): Promise<ServedSpam> {
  const spam = await ServedSpam.open({}, { table: { never: "spam" } });
  onTestFinished(() => spam[Symbol.asyncDispose]());
  await send(spam, "PATCH", APP, { sampling: { ...NOT_DRAWN, ...sampling } });
  return spam;
}

async function send<Body>(
  { serving }: Pick<ServedSpam, "serving">,
  method: string,
  path: string,
  body?: object,
): Promise<Body> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(serving.url + path, { method, ...sent });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer as Body;
}

function execute(spam: Pick<ServedSpam, "serving">, input: unknown, subject?: string): Promise<ExecutionView> {
  return send<ExecutionView>(
    spam,
    "POST",
    "/loop-apps/spam/execute",
    subject === undefined ? { input } : { input, subject },
  );
}

/** Every line of a dataset, read without the product's readers. */
function linesOf<Line>({ dataDir }: ServedSpam, dataset: string, schema: z.ZodType<Line>): Line[] {
  const folder = join(dataDir, "loop-apps/spam", dataset);
  return dayFiles(folder).flatMap((name) => linesIn(join(folder, name), schema));
}

function linesIn<Line>(path: string, schema: z.ZodType<Line>): Line[] {
  const lines = readFileSync(path, "utf8").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Asks until the answer holds what is wanted, for ten seconds at most. */
async function eventually<Body>(ask: () => Promise<Body>, holds: (body: Body) => boolean): Promise<Body> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const body = await ask();
    if (holds(body)) return body;
    if (performance.now() > deadline) throw new Error(`Never came: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const stats = (spam: ServedSpam) => send<StatsView>(spam, "GET", `${APP}/stats`);
const byText = (left: string, right: string) => left.localeCompare(right);
const inputs = (count: number) => Array.from({ length: count }, (_, at) => `message ${at}`);

test("a canary answers just the calls that its salt draws, and the records say so", async () => {
  const spam = await served();
  await writeProgram(spam.dataDir, "spam", { otherwise: "spam" });
  const { route } = await send<RouteView>(spam, "PUT", `${APP}/canary`, { version: 2, share: 0.3 });
  const salt = route.canary?.salt ?? "";

  const answers = await Promise.all(inputs(200).map((input) => execute(spam, input)));

  await spam.serving.close();
  const lines = new Map(linesOf(spam, "datasets/executions", ExecutionLine).map((line) => [line.execution_id, line]));
  expect(lines.size).toBe(200);
  for (const [at, input] of inputs(200).entries()) {
    const drawn = hashShare(canonicalJson(input), salt) < 0.3;
    const expected = drawn
      ? { version: 2, served_as: "canary", output: "spam" }
      : { version: 1, served_as: "champion", output: "ham" };
    expect(answers[at]).toMatchObject(expected);
    expect(lines.get(answers[at]?.execution_id ?? "")).toMatchObject({ ...expected, input });
  }
  const share = [...lines.values()].filter((line) => line.served_as === "canary").length / 200;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.45);
});

test("calls of one subject meet one program, and a larger share keeps who was in it", async () => {
  const spam = await served();
  await writeProgram(spam.dataDir, "spam", { otherwise: "spam" });
  const asked = async () => {
    const answers = await Promise.all(
      ["ann", "bob", "cas", "dan", "eve", "fay", "gus", "hal"].map((subject, at) =>
        execute(spam, `text ${at}`, subject),
      ),
    );
    return answers.map(({ served_as }) => served_as);
  };
  await send(spam, "PUT", `${APP}/canary`, { version: 2, share: 0.5 });
  const first = await asked();
  const again = await asked();

  await send(spam, "PUT", `${APP}/canary`, { version: 2, share: 0.9 });

  const larger = await asked();
  expect(again).toEqual(first);
  expect(new Set([...first, ...larger])).toContain("canary");
  const kept = larger.filter((_servedAs, at) => first[at] === "canary");
  expect(new Set(kept)).toEqual(new Set(first.filter((servedAs) => servedAs === "canary")));
});

test("a shadow is recorded where it differs, reaches no caller, and its disagreement is drawn with its own probability", async () => {
  const spam = await served({ disagreement: 1 });
  await writeProgram(spam.dataDir, "spam", { table: { "message 1": "spam", "message 3": "spam" } });
  await send(spam, "PUT", `${APP}/shadows`, { versions: [2] });

  const answers = await Promise.all(inputs(6).map((input) => execute(spam, input)));

  await eventually(
    () => stats(spam),
    ({ process }) => process.shadows.run === 6,
  );
  const counted = (await stats(spam)).process;
  await spam.serving.close();
  expect(answers.map(({ output }) => output)).toEqual(Array(6).fill("ham"));
  const differing = [answers[1], answers[3]].map((answer) => answer?.execution_id ?? "").toSorted(byText);
  const shadows = linesOf(spam, "datasets/shadows", ShadowLine);
  expect(shadows.map((line) => line.execution_id).toSorted(byText)).toEqual(differing);
  for (const line of shadows) {
    expect(line).toMatchObject({ version: 2, answered_version: 1, agrees: false, output: "spam", sampled: true });
  }
  const samples = linesOf(spam, "datasets/samples", SampleLine);
  expect(samples.map((line) => line.execution_id).toSorted(byText)).toEqual(differing);
  for (const line of samples) {
    expect(line).toMatchObject({
      output: "ham",
      sampler: "disagreement",
      inclusion_probability: 1,
      uniform_rate: 0,
      disagreement: { version: 2, status: "succeeded", output: "spam" },
    });
  }
  expect(counted.shadows).toEqual({ run: 6, disagreed: 2, skipped: 0, failed: 0, sampled: 2, unrecorded: 0 });
  const executions = linesOf(spam, "datasets/executions", ExecutionLine);
  expect(executions.map(({ version, sampled }) => `${version} ${sampled}`)).toEqual(Array(6).fill("1 false"));
});

test("a canary that fails is stopped after five faults, stays so after a restart, and a person may start it anew", async () => {
  const spam = await served();
  await writeProgram(spam.dataDir, "spam", { otherwise: "neither" });
  const { route } = await send<RouteView>(spam, "PUT", `${APP}/canary`, { version: 2, share: 1 });

  const answers: ExecutionView[] = [];
  for (const input of inputs(8)) answers.push(await execute(spam, input));

  expect(answers.map(({ served_as, status }) => `${served_as} ${status}`)).toEqual([
    ...Array<string>(5).fill("canary failed"),
    ...Array<string>(3).fill("champion succeeded"),
  ]);
  const counted = (await stats(spam)).process;
  expect(counted.by_status).toEqual({ succeeded: 3, deferred: 0, failed: 5, "timed-out": 0 });
  expect(counted.canary).toMatchObject({ calls: 5, faults: 5, stopped: { reason: "faults", version: 2 } });
  const shown = await send<RouteView>(spam, "GET", `${APP}/route`);
  expect(shown.warning).toMatch(/^The canary v2 was stopped at .* for 5 faults in 5 calls: /);
  const kept = await send<RouteView>(spam, "PUT", `${APP}/canary`, { version: 2, share: 0.9 });
  expect(kept.warning).toContain("was stopped");
  await spam.serving.close();
  const stops = linesIn(join(spam.dataDir, "loop-apps/spam/safety-stops.jsonl"), SafetyStop);
  const { sha256, salt } = route.canary ?? {};
  expect(stops).toMatchObject([{ reason: "faults", version: 2, sha256, salt, faults: 5 }]);
  await using later = await serve({ dataDir: spam.dataDir, port: 0 });
  const afterRestart = await execute({ serving: later }, "message 9");
  expect(afterRestart).toMatchObject({ served_as: "champion", status: "succeeded" });

  const anew = await send<RouteView>({ serving: later }, "PUT", `${APP}/canary`, {
    version: 2,
    share: 1,
    p99_limit_ms: 99,
  });

  expect(anew.warning).toBeUndefined();
  expect(await execute({ serving: later }, "message 10")).toMatchObject({ served_as: "canary", status: "failed" });
});

test("a pinned version answers every call, a paused app none, and both end", async () => {
  const spam = await served();
  await writeProgram(spam.dataDir, "spam", { otherwise: "spam" });
  await send(spam, "PUT", `${APP}/canary`, { version: 2, share: 1 });
  await send(spam, "POST", `${APP}/programs/1/pin`);

  const pinned = await execute(spam, "a");
  await send(spam, "DELETE", `${APP}/pin`);
  const unpinned = await execute(spam, "a");
  await send(spam, "POST", `${APP}/pause`);
  const paused = await spam.fetch("/loop-apps/spam/execute", { input: "a" });
  await send(spam, "POST", `${APP}/resume`);
  const resumed = await execute(spam, "a");

  expect([pinned, unpinned, resumed].map(({ served_as, version }) => `${served_as} ${version}`)).toEqual([
    "pinned 1",
    "canary 2",
    "canary 2",
  ]);
  expect(paused.status).toBe(409);
  await spam.serving.close();
  const lines = linesOf(spam, "datasets/executions", ExecutionLine);
  expect(lines.map(({ served_as }) => served_as)).toEqual(["pinned", "canary", "canary"]);
});

test("everything recorded is counted: by the process at once, by day from the files, and what was drawn arrives", async () => {
  const spam = await served({ uniform: 0.5, failures: 1 });
  await writeProgram(spam.dataDir, "spam", { otherwise: "neither" });
  await Promise.all(inputs(60).map((input) => execute(spam, input)));
  await send<BatchView>(spam, "POST", `${APP}/batch`, {
    items: inputs(20).map((input) => ({ input: `batch ${input}` })),
  });
  for (const input of inputs(10)) await send(spam, "POST", `${APP}/programs/2/execute`, { input });
  await spam.fetch("/loop-apps/spam/execute", { input: 7 });

  const { process } = await stats(spam);
  const delivered = await eventually(
    () => stats(spam),
    ({ forwarding }) => forwarding.delivered >= process.sampled,
  );
  await using folder = await DataFolder.open({ path: spam.dataDir });
  await using maintenance = new Maintenance({ folder, clock: Date.now, onNotice: () => undefined });
  const counted = await eventually(
    async () => {
      await maintenance.run();
      return stats(spam);
    },
    ({ days }) => Object.values(days).reduce((sum, day) => sum + day.executions, 0) === 90,
  );

  await spam.serving.close();
  const executions = linesOf(spam, "datasets/executions", ExecutionLine);
  const samples = linesOf(spam, "datasets/samples", SampleLine);
  const sampled = executions.filter((line) => line.sampled);
  expect(process).toMatchObject({
    executions: 90,
    by_status: { succeeded: 80, deferred: 0, failed: 10, "timed-out": 0 },
    by_served_as: { champion: 80, canary: 0, pinned: 0, "stand-in": 0, version: 10 },
    sampled: sampled.length,
    input_refused: 1,
    unrecorded: 0,
  });
  expect(executions).toHaveLength(90);
  expect(sampled.length).toBeGreaterThan(20);
  expect(samples.map((line) => line.execution_id).toSorted(byText)).toEqual(
    sampled.map((line) => line.execution_id).toSorted(byText),
  );
  const validations = linesIn(join(spam.dataDir, "loop-apps/spam/datasets/validations/sampled.jsonl"), ValidationLine);
  expect(validations.map((line) => line.execution_id).toSorted(byText)).toEqual(
    sampled.map((line) => line.execution_id).toSorted(byText),
  );
  expect(delivered.forwarding).toMatchObject({ delivered: samples.length, skipped: 0, failures: 0, last_error: null });
  const days = new Set(executions.map((line) => line.executed_at.slice(0, 10)));
  expect(Object.keys(counted.days)).toEqual([...days].toSorted());
  const total = { executions: 0, succeeded: 0, failed: 0, sampled: 0 };
  for (const day of Object.values(counted.days)) {
    total.executions += day.executions;
    total.succeeded += day.succeeded;
    total.failed += day.failed;
    total.sampled += day.sampled;
  }
  expect(total).toEqual({ executions: 90, succeeded: 80, failed: 10, sampled: samples.length });
  expect(counted.updated_at).not.toBeNull();
});
