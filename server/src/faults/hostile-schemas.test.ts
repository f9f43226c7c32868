/** Schemas and settings made to keep the server busy for ever: each is refused, or costs no more than its size. */
import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsOf, type GivenAnswer } from "./answer-faults.test.fixture.ts";
import { APP_ID, PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { ServedChild } from "./served-child.test.fixture.ts";

let folder: PreparedFolder;
let server: ServedChild;

beforeEach(async () => {
  folder = await PreparedFolder.make();
  server = await ServedChild.start({ dataDir: folder.path });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** Asks for an app with this schema and, where it is made, labels an input, which is held against the schema. */
async function answersFor(inputSchema: unknown, input: unknown): Promise<readonly GivenAnswer[]> {
  const made = await server.call("POST", "/api/v1/loop-apps", {
    loop_app_id: "hostile-001",
    name: "Hostile",
    input_schema: inputSchema,
    output_schema: { enum: ["a", "b"] },
  });
  if (made.status !== 201) return [made];
  return [made, await server.call("POST", "/api/v1/loop-apps/hostile-001/labels", { input, output: "a" })];
}

test.for<[string, string, string]>([
  ["nested quantifiers", "^(a+)+$", `${"a".repeat(100_000)}!`],
  ["overlapping alternatives", "^(a|aa)+$", `${"a".repeat(100_000)}!`],
  ["a long run before the end", "\\s+$", `${" ".repeat(100_000)}x`],
  ["nested bounds", "^(?:(?:a{1,100}){1,100}){1,100}$", "a".repeat(1_000)],
])("a pattern with %s is refused or matched in linear time", async ([, pattern, input]) => {
  const answers = await answersFor({ type: "string", pattern }, input);

  expect(answers.flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
  expect(answers.at(-1)?.status).toBe(422);
});

test("a synthesis run over rows whose pattern would backtrack for ever goes on answering and ends", async () => {
  const app = "/api/v1/loop-apps/slow-001";
  const text = { type: "string", pattern: "^(a|a)+$|x$" };
  await server.call("POST", "/api/v1/loop-apps", {
    loop_app_id: "slow-001",
    name: "Slow",
    input_schema: { type: "object", properties: { text }, required: ["text"] },
    output_schema: { enum: ["a", "b"] },
  });
  const rows = Array.from({ length: 40 }, (_, at) => `${"a".repeat(60)}!${at} x,${at % 2 === 0 ? "a" : "b"}`);
  const headers = { "content-type": "text/csv" };
  const file = { method: "POST", headers, body: ["text,output", ...rows].join("\n") };
  await fetch(`${server.url}${app}/examples?inputs=text&label=output`, file);

  const started = await server.call("POST", `${app}/synthesis-runs`, {});
  const { run_id: runId } = JSON.parse(started.text) as { run_id: string };
  let state = "running";
  const untilMs = performance.now() + 30_000;
  while (state === "running" && performance.now() < untilMs) {
    const run = await server.call("GET", `${app}/synthesis-runs/${runId}`);
    ({ state } = JSON.parse(run.text) as { state: string });
  }

  expect(started.status).toBe(202);
  expect(state).not.toBe("running");
});

/** Each definition uses the next twice: 2 to the power of `depth` checks of one value. */
function doublingSchema(depth: number) {
  const definitions = Array.from({ length: depth }, (_, at) => {
    const next = { $ref: `#/$defs/d${at + 1}` };
    return [`d${at}`, { anyOf: [{ allOf: [next, { type: "number" }] }, { allOf: [next, { type: "object" }] }] }];
  });
  return { $ref: "#/$defs/d0", $defs: Object.fromEntries([...definitions, [`d${depth}`, { type: "string" }]]) };
}

test.for<[string, unknown, unknown]>([
  ["itself", { $ref: "#" }, "x"],
  ["each other", { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } }, "x"],
  ["itself, twice", { anyOf: [{ $ref: "#" }, { $ref: "#" }] }, "x"],
  ["the next one twice, 60 times over", doublingSchema(60), "x"],
  ["a file", { $ref: "file:///etc/passwd" }, "x"],
  ["another machine", { $ref: "http://127.0.0.1:1/schema.json" }, "x"],
])("a schema whose references lead to %s is refused or checked in time", async ([, schema, input]) => {
  const answers = await answersFor(schema, input);
  const afterwards = await server.execute("see you");

  expect(answers.flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
  expect(answers.at(-1)?.status).toBe(422);
  expect(afterwards.status).toBe(200);
});

/** Ten aliases of ten aliases ...: 10 to the power of `depth` values. */
function aliasBomb(depth: number): string {
  const lines = Array.from({ length: depth }, (_, at) => {
    const list = at === 0 ? '"x"' : `*a${at - 1}`;
    return `a${at}: &a${at} [${Array.from({ length: 10 }, () => list).join(", ")}]`;
  });
  return `${lines.join("\n")}\n`;
}

test.for<[string, string]>([
  ["aliases of aliases", aliasBomb(9)],
  ["a list 100,000 deep", `task: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`],
  ["a tag that makes an object", "task: !!js/function 'function () { return 1 }'\n"],
  ["a hundred thousand keys", Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join("")],
  ["half a million signs that mean nothing", "}\n".repeat(500_000)],
  ["two of one key", "task: a\ntask: b\n"],
  ["more than a mebibyte", `task: "${"x".repeat(1_100_000)}"\n`],
])("a config.yaml with %s stops neither the server nor the other apps", async ([, bomb]) => {
  await server.execute("see you");
  const path = folder.inApp("config.yaml");
  writeFileSync(path, `${readFileSync(path, "utf8").replace(/^task:.*\n/m, "")}${bomb}`);

  const answers = [
    await server.call("GET", `/api/v1/loop-apps/${APP_ID}`),
    await server.call("PATCH", `/api/v1/loop-apps/${APP_ID}`, { name: "Other" }),
    await server.call("GET", "/api/v1/loop-apps"),
    // The settings that were read before stay.
    await server.execute("see you"),
  ];

  expect(answers.flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
  expect(answers.slice(0, 2).every(({ status }) => status >= 400)).toBe(true);
  expect(answers.slice(2).map(({ status }) => status)).toEqual([200, 200]);
});

test("settings that could be written but not read again are refused, and leave no app behind", async () => {
  const made = await server.call("POST", "/api/v1/loop-apps", {
    loop_app_id: "large-001",
    name: "Large",
    input_schema: { enum: Array.from({ length: 150_000 }, (_, at) => `answer ${at}`) },
    output_schema: true,
  });
  const found = await server.call("GET", "/api/v1/loop-apps/large-001");

  expect(faultsOf(made, folder.path)).toEqual([]);
  expect([made.status, found.status]).toEqual([422, 404]);
});
