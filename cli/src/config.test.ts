import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test.each([
  [{}, { dataDir: undefined, noColor: false, codeRuns: false }],
  [
    { LOOPAI_DATA_DIR: "/srv/loopai", NO_COLOR: "1" },
    { dataDir: "/srv/loopai", noColor: true, codeRuns: false },
  ],
  [
    { LOOPAI_DATA_DIR: "", NO_COLOR: "", TERM: "dumb" },
    { dataDir: undefined, noColor: true, codeRuns: false },
  ],
  [{ LOOPAI_CODE_RUNS: "1" }, { dataDir: undefined, noColor: false, codeRuns: true }],
  [{ LOOPAI_CODE_RUNS: "yes" }, { dataDir: undefined, noColor: false, codeRuns: false }],
])("readConfig() reads %j", (environment, expected) => {
  expect(readConfig(environment)).toEqual(expected);
});
