import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const NO_MODEL = { settings: {}, key: undefined };

test.each([
  [
    { LOOPAI_LLM_PROVIDER: "anthropic", LOOPAI_LLM_MODEL: "m", ANTHROPIC_API_KEY: "k1", OPENAI_API_KEY: "k2" },
    {
      dataDir: undefined,
      noColor: false,
      codeRuns: false,
      sandbox: {},
      llm: { settings: { LOOPAI_LLM_PROVIDER: "anthropic", LOOPAI_LLM_MODEL: "m" }, key: "k1" },
    },
  ],
  [{}, { dataDir: undefined, noColor: false, codeRuns: false, sandbox: {}, llm: NO_MODEL }],
  [
    { LOOPAI_DATA_DIR: "/srv/loopai", NO_COLOR: "1" },
    { dataDir: "/srv/loopai", noColor: true, codeRuns: false, sandbox: {}, llm: NO_MODEL },
  ],
  [
    { LOOPAI_DATA_DIR: "", NO_COLOR: "", TERM: "dumb" },
    { dataDir: undefined, noColor: true, codeRuns: false, sandbox: {}, llm: NO_MODEL },
  ],
  [{ LOOPAI_CODE_RUNS: "1" }, { dataDir: undefined, noColor: false, codeRuns: true, sandbox: {}, llm: NO_MODEL }],
  [{ LOOPAI_CODE_RUNS: "yes" }, { dataDir: undefined, noColor: false, codeRuns: false, sandbox: {}, llm: NO_MODEL }],
  [
    { LOOPAI_SANDBOX: "strong", LOOPAI_GO: "" },
    { dataDir: undefined, noColor: false, codeRuns: false, sandbox: { LOOPAI_SANDBOX: "strong" }, llm: NO_MODEL },
  ],
])("readConfig() reads %j", (environment, expected) => {
  expect(readConfig(environment)).toEqual(expected);
});
