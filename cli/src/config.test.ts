import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test.each([
  [{}, { dataDir: undefined, noColor: false, codeRuns: false, sandbox: {} }],
  [
    { LOOPAI_DATA_DIR: "/srv/loopai", NO_COLOR: "1" },
    { dataDir: "/srv/loopai", noColor: true, codeRuns: false, sandbox: {} },
  ],
  [
    { LOOPAI_DATA_DIR: "", NO_COLOR: "", TERM: "dumb" },
    { dataDir: undefined, noColor: true, codeRuns: false, sandbox: {} },
  ],
  [{ LOOPAI_CODE_RUNS: "1" }, { dataDir: undefined, noColor: false, codeRuns: true, sandbox: {} }],
  [{ LOOPAI_CODE_RUNS: "yes" }, { dataDir: undefined, noColor: false, codeRuns: false, sandbox: {} }],
  [
    { LOOPAI_SANDBOX: "strong", LOOPAI_GO: "" },
    { dataDir: undefined, noColor: false, codeRuns: false, sandbox: { LOOPAI_SANDBOX: "strong" } },
  ],
])("readConfig() reads %j", (environment, expected) => {
  expect(readConfig(environment)).toEqual(expected);
});
