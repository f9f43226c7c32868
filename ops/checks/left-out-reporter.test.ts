import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const REPORTER = new URL("left-out-reporter.ts", import.meta.url).href;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopai-left-out-"));
  const config = `import { LeftOutReporter } from "${REPORTER}";
    export default { test: { globals: true, include: ["*.test.js"], reporters: [new LeftOutReporter()] } };`;
  writeFileSync(join(folder, "vitest.config.mjs"), config);
  writeFileSync(join(folder, "plain.test.js"), 'test("adds", () => {});\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the tests in `folder` with the reporter. */
function runTests(requireAll: boolean) {
  const { LOOPAI_REQUIRE_ALL: _, ...environment } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [VITEST, "run", "--root", folder], {
    encoding: "utf8",
    env: requireAll ? { ...environment, LOOPAI_REQUIRE_ALL: "1" } : environment,
  });
  return { status, lines: stdout.trim().split("\n") };
}

function leaveOneOut(): void {
  writeFileSync(join(folder, "go.test.js"), 'test("runs go", (context) => context.skip("needs go: not installed"));\n');
}

test("LeftOutReporter names what was left out with the reason, and counts in the last line", () => {
  leaveOneOut();

  const { status, lines } = runTests(false);

  expect([status, lines]).toEqual([0, ["left out: runs go: needs go: not installed", "1 passed, 0 failed, 1 skipped"]]);
});

test("LeftOutReporter fails a run that left something out where nothing may be", () => {
  const whole = runTests(true);
  leaveOneOut();

  const { status, lines } = runTests(true);

  expect([whole.status, status]).toEqual([0, 1]);
  expect(lines).toContain("LOOPAI_REQUIRE_ALL=1: nothing may be left out here");
});
