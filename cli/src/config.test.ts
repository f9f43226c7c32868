import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test.each([
  [{}, { dataDir: undefined, noColor: false }],
  [
    { LOOPAI_DATA_DIR: "/srv/loopai", NO_COLOR: "1" },
    { dataDir: "/srv/loopai", noColor: true },
  ],
  [
    { LOOPAI_DATA_DIR: "", NO_COLOR: "", TERM: "dumb" },
    { dataDir: undefined, noColor: true },
  ],
])("readConfig() reads %j", (environment, expected) => {
  expect(readConfig(environment)).toEqual(expected);
});
