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
  readonly llm: LlmConfig;
}

/** Which model is asked, and with which key. The key stands apart: nothing prints it. */
export interface LlmConfig {
  readonly settings: Readonly<Partial<Record<(typeof LLM_SETTINGS)[number], string>>>;
  /** `LOOPAI_LLM_KEY`, else the variable that the provider's own tools read. */
  readonly key: string | undefined;
}

const LLM_SETTINGS = [
  /** `openai`, `anthropic`, `google` or `openai-compatible`. @defaultValue no model */
  "LOOPAI_LLM_PROVIDER",
  /** Name of the model as the provider knows it. */
  "LOOPAI_LLM_MODEL",
  /** Where the API is; for `openai-compatible`. */
  "LOOPAI_LLM_URL",
  /** Path of a file of prices that stand over the built-in ones. */
  "LOOPAI_LLM_PRICES",
  /** Most USD, and most tokens, a month for all apps of the data folder. @defaultValue no cap */
  "LOOPAI_LLM_USD_PER_MONTH",
  "LOOPAI_LLM_TOKENS_PER_MONTH",
] as const;

/** Where each provider's own tools look for the key. */
const KEYS: Readonly<Record<string, string>> = {
  openai: "OPENAI_API_KEY",
  anthropic: "ANTHROPIC_API_KEY",
  google: "GOOGLE_GENERATIVE_AI_API_KEY",
};

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
    sandbox: given(SANDBOX_SETTINGS),
    llm: { settings: given(LLM_SETTINGS), key: keyOf(environment["LOOPAI_LLM_PROVIDER"] ?? "") },
    noColor: (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb",
  };

  function given<Name extends string>(names: readonly Name[]): Partial<Record<Name, string>> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === "" ? [] : [[name, value]];
      }),
    ) as Partial<Record<Name, string>>;
  }

  function keyOf(provider: string): string | undefined {
    const own = Object.hasOwn(KEYS, provider) ? environment[KEYS[provider] ?? ""] : undefined;
    return environment["LOOPAI_LLM_KEY"] || own || undefined;
  }
}
