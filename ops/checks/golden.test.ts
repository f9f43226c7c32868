/** Every golden data folder, written by an earlier release, is read and answered from as it was then. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExecutionId, type Json, Route } from "@loopai/core";
import { DataFolder, Runtime } from "@loopai/runtime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const GOLDEN = join(import.meta.dirname, "golden");
const NAMES = readdirSync(GOLDEN, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

/** `expected.json`, as ops/make-golden wrote it. */
interface Expected {
  readonly app_id: string;
  readonly rows: number;
  readonly answers: readonly {
    readonly version: number;
    readonly execution_id: ExecutionId;
    readonly input: Json;
    readonly outcome: { readonly status: string; readonly confidence: number };
  }[];
}

describe.each(NAMES)("golden data folder %s", (name) => {
  const expected = JSON.parse(readFileSync(join(GOLDEN, name, "expected.json"), "utf8")) as Expected;
  let path = "";

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "loopai-golden-"));
    cpSync(join(GOLDEN, name, "data-folder"), path, { recursive: true });
  });
  afterEach(() => rmSync(path, { recursive: true }));

  test("opens with nothing to mend and every file readable", async () => {
    await using folder = await DataFolder.open({ path });

    const app = folder.app(expected.app_id);
    const config = await app.readConfig();
    const route = await app.readRoute();
    const programs = await Promise.all(app.versions().map((version) => app.readProgram(version)));
    const stores = [await app.examples.read(), await app.unlabelled.read(), await app.audit.read()];

    expect(folder.notices).toEqual([]);
    expect(folder.listApps()).toEqual([expected.app_id]);
    expect(config.guarantee).toEqual({ accuracy: 0.95, delta: 0.05, per_class: false });
    expect(Route.parse(route).champion?.certificate?.classes).toHaveLength(2);
    expect(programs.slice(-2).map(({ version, sha256 }) => ({ version, sha256 }))).toEqual(
      [route.previous, route.champion].map((one) => ({ version: one?.version, sha256: one?.sha256 })),
    );
    expect(programs.every(({ report }) => report !== undefined)).toBe(true);
    expect(stores.map(({ badLines }) => badLines)).toEqual([[], [], []]);
    expect(stores.map(({ rows }) => rows.length)).toEqual([expected.rows, expected.rows, programs.length + 1]);
  });

  test("gives back every recorded execution", async () => {
    await using folder = await DataFolder.open({ path });
    const { executions } = folder.app(expected.app_id);

    const page = await executions.page({ limit: 1_000 });
    const found = await Promise.all(expected.answers.map(({ execution_id }) => executions.find(execution_id)));

    expect(page.badLines).toEqual([]);
    expect(page.items).toHaveLength(expected.answers.length);
    expect(found.map((line) => line?.status)).toEqual(expected.answers.map(({ outcome }) => outcome.status));
  });

  test("answers what it answered then", async () => {
    await using folder = await DataFolder.open({ path });
    await using runtime = await Runtime.open({ folder });

    const outcomes = [];
    for (const { input, version } of expected.answers) {
      outcomes.push((await runtime.execute(expected.app_id, input, { version })).outcome);
    }

    expect(outcomes).toEqual(
      expected.answers.map(({ outcome }) => ({ ...outcome, confidence: expect.closeTo(outcome.confidence, 6) })),
    );
  });
});
