/** `loopai report`: everything that was measured of one version, in the terminal or as one page. */
import { LoopaiError } from "@loopai/core";
import type { AppView, ProgramDetail } from "@loopai/server";
import { Command, Option } from "commander";
import { appPath, programPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { versionOption } from "../option-values.ts";
import { programReport } from "../render/program-report.ts";
import { reportPage } from "../render/report-page.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { writeWhole } from "../write-whole.ts";

interface ReportOptions {
  readonly version?: number;
  readonly program?: number;
  readonly html?: string | true;
  readonly force?: boolean;
}

export function reportCommand(run: Run): Command {
  const command = new Command("report")
    .summary("show all that was measured of a version")
    .description(
      "Prints the report of a version: rows and splits, accuracy and macro-F1 with intervals, each class, what is confused, promises, calibration, who lost and why, and the gate. With --html it writes one page with charts that needs nothing else.",
    )
    .argument("<app>", "id of the app")
    .option("--version <version>", "a version instead of the one that serves", versionOption)
    .addOption(new Option("--program <version>", "the same").argParser(versionOption).hideHelp())
    .option("--html [file]", "write a page (default: APP-vN.html); - is stdout")
    .option("--force", "replace the file if it exists")
    .action(run(report));
  return examples(command, [
    ["loopai report mine-001", "The version that serves"],
    ["loopai report mine-001 --version v2 --html", "Write mine-001-v2.html"],
  ]);
}

async function report(shell: Shell, options: ReportOptions, appId = ""): Promise<void> {
  const api = await shell.api();
  const app = await api.get<AppView>(appPath(appId));
  const version = options.version ?? options.program ?? app.current_version;
  if (version === null) {
    throw new LoopaiError(
      "program-missing",
      `Cannot report on "${appId}": no version serves; name one with --version, or run loopai synthesize`,
    );
  }
  const view = await api.get<ProgramDetail>(programPath(appId, version));
  if (view.report === null) {
    throw new LoopaiError(
      "artifact-corrupt",
      `Cannot show the report of "${appId}" v${version}: its files are not what was made; loopai doctor says more`,
    );
  }
  const shown = { appId, version, report: view.report, manifest: view.manifest, guarantee: app.guarantee };
  if (options.html === undefined) return shell.answer(view, () => programReport(shell.stdout, shown));
  const page = reportPage(shown);
  if (options.html === "-") return shell.stdout.raw(page);
  const out = options.html === true ? `${appId}-v${version}.html` : options.html;
  await writeWhole(shell.path(out), page, options.force === true, out);
  shell.answer(
    { app_id: appId, version, file: shell.path(out) },
    () => `Wrote the report of ${appId} v${version} to ${out}`,
  );
}
