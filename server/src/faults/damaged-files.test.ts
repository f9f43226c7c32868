/** Files that were broken while a server runs, or before it starts. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeProgram } from "../api.test.fixture.ts";
import type { ExecutionView } from "../views/execution-view.ts";
import { faultsOf, type GivenAnswer } from "./answer-faults.test.fixture.ts";
import { APP_ID, PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { ServedChild } from "./served-child.test.fixture.ts";

let folder: PreparedFolder;

beforeEach(async () => {
  folder = await PreparedFolder.make();
});
afterEach(() => folder[Symbol.dispose]());

function halveRoute(): void {
  const path = folder.inApp("route.json");
  writeFileSync(path, readFileSync(path, "utf8").slice(0, 40));
}

function view({ status, text }: GivenAnswer): ExecutionView {
  expect({ status, text }).toEqual({ status: 200, text: expect.any(String) });
  return JSON.parse(text) as ExecutionView;
}

describe("a program's file that was changed", () => {
  test("is noticed at the next start: nothing answers, and the refusal names no path", async () => {
    appendFileSync(folder.inApp("artifacts", "v1", "lookup.json"), " ");
    await using server = await ServedChild.start({ dataDir: folder.path });

    const answer = await server.execute("see you");
    const ready = await server.call("GET", "/health/ready");

    expect(answer.status).toBe(503);
    expect(answer.text).toContain("artifact-corrupt");
    expect([answer, ready].flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
    expect(ready.text).toContain(APP_ID);
  });

  test("lets the champion before answer, with a warning", async () => {
    await writeProgram(folder.path, APP_ID, { table: { "see you": "spam" } });
    await using before = await ServedChild.start({ dataDir: folder.path });
    await before.call("POST", `/api/v1/loop-apps/${APP_ID}/programs/2/promote`);
    await before.end("SIGTERM");
    appendFileSync(folder.inApp("artifacts", "v2", "lookup.json"), " ");
    await using server = await ServedChild.start({ dataDir: folder.path });

    const answer = await server.execute("see you");

    expect(view(answer)).toMatchObject({ version: 1, output: "ham", warning: expect.any(String) });
    expect(faultsOf(answer, folder.path)).toEqual([]);
  });
});

describe("a route.json that is half written", () => {
  test("is not taken up: what served before goes on", async () => {
    await using server = await ServedChild.start({ dataDir: folder.path });
    await server.execute("see you");
    halveRoute();

    const answers = [];
    // Longer than a replaced file may stay unnoticed.
    const untilMs = performance.now() + 1_000;
    while (performance.now() < untilMs) answers.push(await server.execute("see you"));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test("is refused at the start of a server, without a path or a stack", async () => {
    halveRoute();
    await using server = await ServedChild.start({ dataDir: folder.path });

    const answers = [
      await server.execute("see you"),
      await server.call("GET", `/api/v1/loop-apps/${APP_ID}`),
      await server.call("GET", "/api/v1/loop-apps"),
      await server.call("POST", `/api/v1/loop-apps/${APP_ID}/programs/1/promote`),
    ];

    expect(answers.flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200, 503]);
  });
});

test("a program whose folder is deleted while it serves goes on answering, and is missing by name", async () => {
  await using server = await ServedChild.start({ dataDir: folder.path });
  await server.execute("see you");
  rmSync(folder.inApp("artifacts", "v1"), { recursive: true });

  const served = await server.execute("see you");
  const others = [
    await server.call("GET", `/api/v1/loop-apps/${APP_ID}/programs/1`),
    await server.call("POST", `/api/v1/loop-apps/${APP_ID}/programs/1/promote`),
    await server.call("GET", `/api/v1/loop-apps/${APP_ID}/programs`),
    await server.call("GET", `/api/v1/loop-apps/${APP_ID}`),
    await server.call("POST", `/api/v1/loop-apps/${APP_ID}/explain`, { input: "see you" }),
  ];

  expect(view(served)).toMatchObject({ version: 1, output: "ham" });
  expect(others.flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
  expect(others.slice(0, 2).map(({ status }) => status)).toEqual([404, 404]);
});
