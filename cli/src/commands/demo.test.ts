import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ExecutionView } from "@loopai/server";
import { expect, test } from "vitest";
import { ChildRun } from "../child-run.test.fixture.ts";
import { TemporaryFolder } from "../temporary-folder.test.fixture.ts";

const DEMO_FOLDER = /^loopai-demo-/;

interface Figures {
  readonly version: number;
  readonly accuracy: number;
  readonly wilson95: readonly [number, number];
  readonly coverage: number;
  readonly answered: number;
  readonly deferred: number;
  readonly recorded: number;
  readonly sampled: number;
  readonly url: string;
}

function lastLine(child: ChildRun): Figures {
  return JSON.parse(child.out.trimEnd().split("\n").at(-1) ?? "") as Figures;
}

function recordsIn(folder: string): readonly { readonly sampled: boolean }[] {
  const executions = join(folder, "loop-apps", "spam-detector-001", "datasets", "executions");
  return readdirSync(executions).flatMap((name) =>
    readFileSync(join(executions, name), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { sampled: boolean }),
  );
}

test("demo --exit takes the next free port, says so, and ends with exactly its figures, which the files bear out", async () => {
  using folder = new TemporaryFolder();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const child = new ChildRun(folder.path, ["demo", "--exit", "--json", "--data-dir", "demo", "--port", String(port)]);

  const code = await child.ended();

  other.close();
  const figures = lastLine(child);
  const { accuracy, wilson95, answered, deferred, url } = figures;
  const records = recordsIn(join(folder.path, "demo"));
  expect(code).toBe(0);
  expect(Object.keys(figures)).toEqual(
    (
      "version kind accuracy wilson95 coverage ece artifact_bytes train_s p50_ms p99_ms requests_per_s " +
      "answered deferred recorded sampled url"
    ).split(" "),
  );
  expect([answered + deferred, records.length, figures.recorded]).toEqual([1_026, 1_026, 1_026]);
  expect(figures.sampled).toBe(records.filter(({ sampled }) => sampled).length);
  expect(accuracy).toBeGreaterThan(0.98);
  expect(wilson95[0] < accuracy && accuracy < wilson95[1]).toBe(true);
  expect(new URL(url).port).not.toBe(String(port));
  expect(child.err).toContain(`Port ${port} is taken: serving at ${url} instead\n`);
  expect(child.err).toMatch(/learning on folds/);
  expect(child.err).toMatch(/\n1,026 of 1,026 calls +\d+ answered +\d+ deferred +[\d,]+ calls\/s +p50 .* p99 .*\n$/);
});

test("demo shows what it recorded and the call to try, which is answered until Ctrl-C", async () => {
  using folder = new TemporaryFolder();
  const child = new ChildRun(folder.path, ["demo", "--port", "0"], { temporaryFolder: folder.path });
  await child.until(/Serving http.* until Ctrl-C\n/);

  const [, url = "", body = ""] =
    /curl -s (\S+) -H 'content-type: application\/json' -d '(.*)'\n/.exec(child.out) ?? [];
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  child.process.kill("SIGINT");
  const code = await child.ended();

  const [name = ""] = readdirSync(folder.path).filter((one) => DEMO_FOLDER.test(one));
  expect((await response.json()) as ExecutionView).toMatchObject({ status: "succeeded", output: { label: "spam" } });
  expect(code).toBe(0);
  expect(child.out).toMatch(/What that wrote\n.*executions\/.*\.jsonl\n.*line +chance/);
  expect(child.out).toMatch(/\n +\d+ +● sampled +0\.\d\d +(ham|spam|deferred) /);
  expect(child.out).toMatch(/\n {2}Line 1 as it stands:\n {2}\{"execution_id":/);
  expect(recordsIn(join(folder.path, name))).toHaveLength(1_027);
});

test("demo that is interrupted takes its temporary folder away", async () => {
  using folder = new TemporaryFolder();
  const child = new ChildRun(folder.path, ["demo", "--port", "0"], { temporaryFolder: folder.path });
  await child.until(/learning on folds/);
  const during = readdirSync(folder.path).filter((name) => DEMO_FOLDER.test(name));

  child.process.kill("SIGINT");
  const code = await child.ended();

  const after = readdirSync(folder.path).filter((name) => DEMO_FOLDER.test(name));
  expect([code, during.length, after]).toEqual([130, 1, []]);
});
