/** Settings that come from the environment. No other module of the command line reads `process.env`. */

/** What the environment says; options on the command line win over it. */
export interface CliConfig {
  /** `LOOPAI_DATA_DIR`: the data folder. @defaultValue `loopai-data` in the working folder */
  readonly dataDir: string | undefined;
  /** `NO_COLOR` (no-color.org) or `TERM=dumb`: never colours. */
  readonly noColor: boolean;
  /** `LOOPAI_CODE_RUNS=1`: `serve` runs scripts that callers send. @defaultValue false */
  readonly codeRuns: boolean;
  /** What stands in `LOOPAI_SANDBOX` and its kin; read by {@link sandboxOptions} once code is to be run. */
  readonly sandbox: SandboxSettings;
}

/** Each as text, absent where it is not set. */
export type SandboxSettings = Readonly<Partial<Record<(typeof SANDBOX_SETTINGS)[number], string>>>;

const SANDBOX_SETTINGS = [
  /** The least isolation that is accepted: `strong`, `medium` or `weak`. @defaultValue medium */
  "LOOPAI_SANDBOX",
  /** Most warm processes at once, 1 to 10,000. @defaultValue 200 */
  "LOOPAI_SANDBOX_PROCESSES",
  /** Folder of prepared code and of files for guests. @defaultValue /var/cache/loopai for root, else ~/.cache/loopai */
  "LOOPAI_CACHE_DIR",
  /** Path of a CPython of 3.9 or later. @defaultValue /usr/bin/python3, else `python3` on the PATH */
  "LOOPAI_PYTHON",
  /** Folder of third-party packages that Python programs may import. @defaultValue none */
  "LOOPAI_PYTHON_PACKAGES",
  /** Path of `go`, 1.19 or later. @defaultValue `go` on the PATH, else /usr/local/go/bin/go */
  "LOOPAI_GO",
] as const;

export function readConfig(environment: NodeJS.ProcessEnv = process.env): CliConfig {
  const dataDir = environment["LOOPAI_DATA_DIR"];
  return {
    dataDir: dataDir === "" ? undefined : dataDir,
    codeRuns: environment["LOOPAI_CODE_RUNS"] === "1",
    sandbox: Object.fromEntries(
      SANDBOX_SETTINGS.flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === "" ? [] : [[name, value]];
      }),
    ),
    noColor: (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb",
  };
}
