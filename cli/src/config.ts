/** Settings that come from the environment. No other module of the command line reads `process.env`. */

/** What the environment says; options on the command line win over it. */
export interface CliConfig {
  /** `LOOPAI_DATA_DIR`: the data folder. @defaultValue `loopai-data` in the working folder */
  readonly dataDir: string | undefined;
  /** `NO_COLOR` (no-color.org) or `TERM=dumb`: never colours. */
  readonly noColor: boolean;
  /** `LOOPAI_CODE_RUNS=1`: `serve` runs scripts that callers send. @defaultValue false */
  readonly codeRuns: boolean;
}

export function readConfig(environment: NodeJS.ProcessEnv = process.env): CliConfig {
  const dataDir = environment["LOOPAI_DATA_DIR"];
  return {
    dataDir: dataDir === "" ? undefined : dataDir,
    codeRuns: environment["LOOPAI_CODE_RUNS"] === "1",
    noColor: (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb",
  };
}
