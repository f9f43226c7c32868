/**
 * Whatever is sent to whichever route, the server answers by its table, says nothing of the machine, stays alive, and its
 * files stay whole.
 *
 * Seeded; LOOPAI_FUZZ_SECONDS makes it longer, LOOPAI_FUZZ_SEED another one. A failure prints both the seed and the request.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isUtf8 } from "node:buffer";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeProgram } from "../api.test.fixture.ts";
import { compose } from "../compose.ts";
import { faultsOf } from "../faults/answer-faults.test.fixture.ts";
import { APP_ID, PreparedFolder } from "../faults/prepared-folder.test.fixture.ts";
import { executionIdOf, ServedChild } from "../faults/served-child.test.fixture.ts";
import { arbitraryBytes, type ArbitraryRequest, arbitraryRequests } from "./arbitrary-requests.test.fixture.ts";
import type { KnownValues } from "./expected-bodies.test.fixture.ts";
import { rawAnswer } from "./raw-answer.test.fixture.ts";
import { type KnownRoute, routesOf } from "./route-list.test.fixture.ts";

const SECONDS = Number(process.env["LOOPAI_FUZZ_SECONDS"] ?? "30");
const SEED = Number(process.env["LOOPAI_FUZZ_SEED"] ?? "20261120");
/** Answered before the composed server sees it. */
const SHORT_FORM: KnownRoute = { pattern: "/loop-apps/:app_id/execute", methods: ["POST"] };
const LARGE_BYTES = 65_536;
const NO_LIMIT = 1_000_000_000;

let folder: PreparedFolder;
let server: ServedChild;
let routes: readonly KnownRoute[];
let known: KnownValues;

beforeAll(async () => {
  folder = await PreparedFolder.make();
  await writeProgram(folder.path, APP_ID, { table: { "see you": "spam" } });
  routes = await routesOfFolder(folder.path);
  server = await ServedChild.start({ dataDir: folder.path, code: true });
  await addSharedArtifact();
  const executionId = executionIdOf(await server.execute("see you"));
  known = {
    app_id: [APP_ID, APP_ID, "other-001"],
    version: ["1", "v1", "2"],
    execution_id: [executionId],
    run_id: [await startRun()],
    type: ["model", "vectorizer"],
    name: ["words", "words", "other"],
  };
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

async function routesOfFolder(dataDir: string): Promise<readonly KnownRoute[]> {
  await using composed = await compose({ dataDir });
  return [...routesOf(composed.server), SHORT_FORM];
}

async function addSharedArtifact(): Promise<void> {
  const added = await fetch(`${server.url}/api/v1/shared-artifacts?type=model&name=words`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: "words",
  });
  if (added.status !== 201) throw new Error(`Cannot add a shared artifact: ${await added.text()}`);
}

/** A synthesis run over a few rows. @returns its id. */
async function startRun(): Promise<string> {
  const rows = Array.from(
    { length: 40 },
    (_, at) => `${at % 2 ? "free money" : "see you"} ${at},${at % 2 ? "spam" : "ham"}`,
  );
  const app = `${server.url}/api/v1/loop-apps/${APP_ID}`;
  const file = { method: "POST", headers: { "content-type": "text/csv" } };
  const imported = await fetch(`${app}/examples`, { ...file, body: ["input,output", ...rows].join("\n") });
  const started = await server.call("POST", `/api/v1/loop-apps/${APP_ID}/synthesis-runs`, {});
  const { run_id: id } = JSON.parse(started.text) as { run_id?: string };
  if (id === undefined) throw new Error(`Cannot start a run: ${await imported.text()} ${started.text}`);
  return id;
}

function port(): number {
  return Number(new URL(server.url).port);
}

function bytesOf({ method, target, headers, body }: ArbitraryRequest): Uint8Array {
  const about = body === undefined ? [] : [`Content-Type: ${body.type}`, `Content-Length: ${body.bytes.length}`];
  const head = [`${method} ${target} HTTP/1.1`, `Host: 127.0.0.1:${port()}`, "Connection: close", ...headers, ...about];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), body?.bytes ?? Buffer.alloc(0)]);
}

/** The request as a failure shows it. */
function shown({ method, target, headers, body }: ArbitraryRequest) {
  const sent = body === undefined ? "no body" : `${body.type}: ${Buffer.from(body.bytes).toString("latin1", 0, 300)}`;
  return { request: `${method} ${target}`, headers, sent };
}

/** A server that refuses a large body closes before it has read it all: then the answer can be lost on the way. */
function isLarge({ body }: ArbitraryRequest): boolean {
  return body !== undefined && body.bytes.length > LARGE_BYTES;
}

function faultsOfAnswer(answer: Awaited<ReturnType<typeof rawAnswer>>, mayClose: boolean): readonly string[] {
  if (answer === "late") return ["no answer in time"];
  if (answer !== undefined) return faultsOf(answer, folder.path);
  return mayClose ? [] : ["closed without an answer"];
}

/** Runs `property` on as many cases as fit into `seconds`. */
function assertFor<Case>(seconds: number, property: fc.IAsyncProperty<[Case]>): Promise<void> {
  return fc.assert(property, {
    seed: SEED,
    numRuns: NO_LIMIT,
    interruptAfterTimeLimit: seconds * 1_000,
    endOnFailure: true,
  });
}

describe("any route", () => {
  test("is known to this test: the server lists its routes", () => {
    const patterns = routes.map(({ pattern }) => pattern);

    expect(patterns).toContain("/api/v1/loop-apps/:app_id/execute");
    expect(patterns).toContain("/api/v1/loop-apps/:app_id/executions/:execution_id");
    expect(routes.length).toBeGreaterThan(20);
  });

  test(
    "answers every well-formed request by the table of errors",
    async () => {
      const property = fc.asyncProperty(arbitraryRequests(routes, known), async (request) => {
        const answer = await rawAnswer(port(), bytesOf(request), true);
        expect({ ...shown(request), faults: faultsOfAnswer(answer, isLarge(request)) }).toEqual({
          ...shown(request),
          faults: [],
        });
      });
      await assertFor(SECONDS * 0.75, property);
    },
    SECONDS * 2_000 + 60_000,
  );

  test(
    "answers what is hardly HTTP with a refusal, or closes the connection",
    async () => {
      const property = fc.asyncProperty(arbitraryBytes(routes), async (bytes) => {
        const answer = await rawAnswer(port(), bytes, false);
        const sent = Buffer.from(bytes).toString("latin1", 0, 300);
        expect({ sent, faults: faultsOfAnswer(answer, true) }).toEqual({ sent, faults: [] });
      });
      await assertFor(SECONDS * 0.25, property);
    },
    SECONDS * 2_000 + 60_000,
  );

  test("leaves the server alive, its log without a bug, and every file of the folder whole", async () => {
    const alive = await server.execute("see you");
    const { exitCode, stderr } = await server.end("SIGTERM");
    await using reopened = await compose({ dataDir: folder.path });
    const apps = await reopened.server.inject("/api/v1/loop-apps");

    expect(alive.status === 200 || faultsOf(alive, folder.path).length === 0).toBe(true);
    expect({ exitCode, bugs: stderr.split("\n").filter((line) => line.includes("request.failed")) }).toEqual({
      exitCode: 0,
      bugs: [],
    });
    expect((JSON.parse(apps.payload) as { unreadable: unknown }).unreadable).toEqual([]);
    expect(linesThatAreNotWhole(folder.path)).toEqual([]);
  });
});

/** Lines of the folder's JSON and JSONL files that nobody could read. */
function linesThatAreNotWhole(dataDir: string): readonly string[] {
  const files = readdirSync(dataDir, { recursive: true, encoding: "utf8" }).filter((name) => /\.jsonl?$/.test(name));
  return files.flatMap((name) => {
    const bytes = readFileSync(join(dataDir, name));
    const text = bytes.toString("utf8");
    if (!isUtf8(bytes)) return [`${name}: no UTF-8`];
    if (name.endsWith(".json")) return isJson(text) ? [] : [name];
    const lines = text.split("\n");
    return [...lines.slice(0, -1).filter((line) => !isJson(line)), ...(lines.at(-1) === "" ? [] : [`${name}: torn`])];
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
