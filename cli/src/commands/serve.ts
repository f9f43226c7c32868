/** `loopai serve`: answers calls over HTTP on this machine until it is stopped. */
import type { AppList, LogLevel } from "@loopai/server";
import { Command, Option } from "commander";
import { examples } from "../examples.ts";
import { wholeNumber } from "../option-values.ts";
import { oneLine } from "../render/one-line.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  readonly allowCodeRuns?: boolean;
}

const LOG_LEVELS: readonly LogLevel[] = ["info", "error", "silent"];

export function serveCommand(run: Run): Command {
  const command = new Command("serve")
    .summary("answer calls over HTTP on this machine")
    .description(
      "Serves the data folder over HTTP on this machine, and makes the folder where there is none. Says in one line where it listens and what it serves, then answers until Ctrl-C or SIGTERM: " +
        "calls under way are answered first (exit code 0); a second signal ends it at once. While it runs, every other command on the folder calls it.",
    )
    .option("--port <number>", "port to listen at; 0 takes any free one", wholeNumber(0, 65_535), 8_080)
    .option("--host <address>", "127.0.0.1, ::1 or localhost: only this machine may call", "127.0.0.1")
    .addOption(
      new Option("--log-level <level>", "JSON lines on stderr, never with an input: info, error or silent")
        .choices(LOG_LEVELS)
        .default("info"),
    )
    .option(
      "--allow-code-runs",
      "run scripts that callers send to /api/v1/code/execute, in the sandbox (default: LOOPAI_CODE_RUNS=1, else refused)",
    )
    .action(run(serveFolder));
  return examples(command, [
    ["loopai serve", "Serve ./loopai-data at http://127.0.0.1:8080"],
    ["loopai serve --port 0 --json", "Any free port, told as an object"],
    [
      'curl -s http://127.0.0.1:8080/loop-apps/mine-001/execute -H \'content-type: application/json\' -d \'{"input": {"text": "win cash"}}\'',
      "A call, from another terminal",
    ],
  ]);
}

async function serveFolder(shell: Shell, options: ServeOptions): Promise<void> {
  const { port, host, logLevel, allowCodeRuns = shell.codeRuns } = options;
  const { jsonLinesLog, serve } = await import("@loopai/server");
  const log = jsonLinesLog(logLevel, { write: (line) => shell.stderr.raw(line) });
  await using serving = await serve({
    dataDir: shell.dataDir,
    create: true,
    port,
    host,
    log,
    allowCodeRuns,
    ...shell.sandboxOption,
    ...shell.llmOption,
  });
  // By its own port: what is told is what callers see.
  const api = await shell.api();
  const { items } = await api.get<AppList>("/loop-apps");
  const { checks } = await api.readiness();
  for (const { name, ok, detail } of checks)
    if (!ok) shell.note(shell.stderr.colors.yellow(`${name}: ${oneLine(detail)}`));
  const apps = items.map((app) => ({ app_id: app.loop_app_id, version: app.current_version }));
  const { url, dataDir } = serving;
  shell.answer({ url, port: serving.port, pid: process.pid, data_dir: dataDir, apps }, () =>
    [`Serving ${url} (process ${process.pid})`, `data folder ${dataDir}`, servedText(apps)].join(", "),
  );
  await shell.untilStopped();
}

function servedText(apps: readonly { readonly app_id: string; readonly version: number | null }[]): string {
  if (apps.length === 0) return "no apps yet";
  return apps.map(({ app_id, version }) => `${app_id} ${version === null ? "nothing yet" : `v${version}`}`).join(", ");
}
