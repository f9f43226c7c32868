/** `loopai synthesize`: labelled rows in, a judged program out. */
import type { Guarantee } from "@loopai/core";
import type { AppView, ImportView, NewRun, RunEstimate } from "@loopai/server";
import { Command, Option } from "commander";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import { dataQuery, findOrCreateApp } from "../app-for-data.ts";
import { type DataFile, readDataFile } from "../data-file.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-code.ts";
import { nextCommand } from "../next-command.ts";
import {
  type AccuracyWish,
  accuracyOption,
  amountOption,
  deltaOption,
  nameList,
  wholeNumber,
} from "../option-values.ts";
import { onlyApp } from "../only-app.ts";
import type { Colors } from "../printer.ts";
import { dataColumns } from "../render/data-columns.ts";
import { counted } from "../render/figures.ts";
import { oneLine } from "../render/one-line.ts";
import { programReport } from "../render/program-report.ts";
import { guaranteeText } from "../render/program-summary.ts";
import { section } from "../render/table.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { type CompletedRun, synthesize as runSynthesis } from "../synthesis.ts";
import { UsageError } from "../usage-error.ts";

interface SynthesizeOptions {
  readonly data?: string;
  readonly app?: string;
  readonly inputs?: readonly string[];
  readonly label?: string;
  readonly guarantee?: AccuracyWish;
  readonly delta?: number;
  readonly skipBadRows?: boolean;
  readonly seed?: number;
  readonly promote?: boolean;
  readonly proposer?: NonNullable<NewRun["proposer"]>;
  readonly language?: NonNullable<NewRun["language"]>;
  readonly budgetUsd?: number;
  readonly maxMinutes?: number;
  readonly candidates?: number;
  readonly repairs?: number;
  readonly dryRun?: boolean;
}

const MODEL_OPTIONS = ["language", "budgetUsd", "maxMinutes", "candidates", "repairs", "dryRun"] as const;

export function synthesizeCommand(run: Run): Command {
  const command = new Command("synthesize")
    .summary("learn a program from labelled rows")
    .description(
      "Learns a program from labelled rows, judges it on rows that it never saw, and lets the first one serve if it passes the gate. A later one waits in shadow for 'promote', or for --promote. " +
        "With --data in an empty folder it makes the data folder and the app first. Rows that the app has already are not taken twice; " +
        "without --data the app's rows are used, corrections and reviews among them.",
    )
    .option("--data <file>", "CSV with a header, JSON Lines {input, output} or a JSON array; - is stdin")
    .option("--app <id>", "the app (default: named after the file, or the only one there is)")
    .option("--inputs <columns>", "columns to read as input, with commas between (default: found, and said)", nameList)
    .option("--label <column>", "column that holds the right answer (default: found, and said)")
    .option("--skip-bad-rows", "take the other rows of a file that has bad ones (default: take nothing of it)")
    .option(
      "--guarantee <accuracy>",
      "share of answers that must be right: 0.97 or 97%; what is not sure enough is deferred; none: answer all",
      accuracyOption,
    )
    .option("--delta <delta>", "accepted chance that the proof of it is wrong (default: 0.05)", deltaOption)
    .option("--seed <number>", "same rows and seed, same program (default: 1)", wholeNumber(0, 0xffff_ffff))
    .addOption(
      new Option(
        "--proposer <name>",
        "who proposes the program: learner (no model is asked), rules or code that a model writes, or auto: all, and rows kept from the model decide",
      ).choices(["learner", "rules", "code", "auto"]),
    )
    .addOption(
      new Option("--language <name>", "language of code that a model writes (default: javascript)").choices([
        "javascript",
        "typescript",
        "python",
      ]),
    )
    .option("--budget-usd <usd>", "most that asking a model may cost (default: 1)", amountOption(10_000))
    .option(
      "--max-minutes <minutes>",
      "time after which a model is asked nothing more (default: 10)",
      amountOption(1_440),
    )
    .option("--candidates <number>", "programs that a model writes side by side (default: 2)", wholeNumber(1, 8))
    .option(
      "--repairs <number>",
      "times that the best of them is given back to be mended (default: 3)",
      wholeNumber(0, 10),
    )
    .option("--dry-run", "say what asking the model would take, and ask nothing")
    .option("--promote", "let a later program serve, too, if it passes the gate; it is logged under your name")
    .action(run(synthesize));
  return examples(command, [
    ["loopai synthesize --data mine.csv", "Make an app from a file and learn its program"],
    ["loopai synthesize --data mine.csv --guarantee 97%", "Answer only where 97 % right can be proven, defer the rest"],
    [
      "loopai synthesize --app mine-001 --proposer auto --budget-usd 0.50",
      "Ask a model for rules and code as well, and keep what is right most often",
    ],
    ["loopai synthesize --app mine-001 --promote", "Learn again, with what was corrected and labelled since"],
  ]);
}

async function synthesize(shell: Shell, options: SynthesizeOptions): Promise<void> {
  checkOptions(options);
  const file = options.data === undefined ? undefined : await readDataFile(shell, options.data);
  const api = await shell.api(file !== undefined);
  const known = file === undefined ? await onlyApp(api, options.app) : await findOrCreateApp(shell, api, file, options);
  const imported = file === undefined ? undefined : await importRows(shell, api, known, file, options);
  const app = await withGuarantee(api, known, options);
  if (app.warning !== undefined) shell.note(oneLine(app.warning));
  const wish = wishOf(options);
  if (options.dryRun === true) {
    await estimate(shell, api, app.loop_app_id, wish);
    await takeBackGuarantee(shell, api, known, app);
    return;
  }
  const run = await runSynthesis(shell, api, app.loop_app_id, wish).catch(async (error: unknown) => {
    await takeBackGuarantee(shell, api, known, app);
    throw error;
  });

  if (!run.promoted && run.program.state === "rejected") shell.exitCode = EXIT.refused.code;
  shell.answer(answerOf(app, run, imported), () => reportText(shell, app, run));
}

function wishOf(options: SynthesizeOptions): NewRun {
  const { seed, promote, proposer, language, candidates, repairs } = options;
  const wish = { seed, promote, proposer, language, candidates, repairs };
  return { ...wish, budget_usd: options.budgetUsd, max_minutes: options.maxMinutes };
}

/** Says what a model would be asked, and what that would take. */
async function estimate(shell: Shell, api: ApiClient, appId: string, wish: NewRun): Promise<void> {
  const view = await api.post<RunEstimate>(`${appPath(appId)}/synthesis-runs/estimate`, wish);
  const { model, calls, likely, most } = view;
  shell.answer({ app_id: appId, ...view }, () =>
    [
      `${model} would be asked ${counted(calls, "time")}; nothing was asked.`,
      `  likely  ${likely.input_tokens} tokens in, ${likely.output_tokens} out, ${likely.cost_usd.toFixed(4)} USD`,
      `  at most ${most.input_tokens} tokens in, ${most.output_tokens} out, ${most.cost_usd.toFixed(4)} USD, and never more than --budget-usd`,
    ].join("\n"),
  );
}

function checkOptions(options: SynthesizeOptions): void {
  if (options.proposer === undefined || options.proposer === "learner") {
    const given = MODEL_OPTIONS.find((name) => options[name] !== undefined);
    if (given !== undefined) {
      const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      throw new UsageError(`Cannot read --${flag}: it is of asking a model; add --proposer auto, rules or code`);
    }
  }
  if (options.delta !== undefined && typeof options.guarantee !== "number") {
    throw new UsageError("Cannot read --delta: it belongs to --guarantee, which is not given");
  }
  if (options.data === undefined && (options.inputs !== undefined || options.label !== undefined)) {
    throw new UsageError("Cannot read --inputs or --label: they name columns of --data, which is not given");
  }
}

/** Imports the rows and says on stderr what was read. */
async function importRows(
  shell: Shell,
  api: ApiClient,
  app: AppView,
  file: DataFile,
  options: SynthesizeOptions,
): Promise<ImportView> {
  const view = await api.upload<ImportView>(`${appPath(app.loop_app_id)}/examples`, dataQuery(file, options), file);
  const { colors } = shell.stderr;
  const counts = [
    counted(view.imported, "new labelled row"),
    ...(view.unlabelled > 0 ? [`${view.unlabelled} unlabelled`] : []),
    ...(view.already_there > 0 ? [`${view.already_there} there already`] : []),
    ...(view.conflicting > 0 ? [`${view.conflicting} whose duplicate has another label`] : []),
  ];
  shell.note(
    section(
      colors,
      `${app.loop_app_id}: read ${counted(view.read, "row")} of ${oneLine(file.name)}`,
      dataColumns(colors, view),
    ),
  );
  shell.note(`  ${counts.join(", ")}\n`);
  return view;
}

/** The app under the guarantee that was asked for. */
async function withGuarantee(api: ApiClient, app: AppView, { guarantee, delta }: SynthesizeOptions): Promise<AppView> {
  if (guarantee === undefined) return app;
  const wanted: Guarantee | null =
    guarantee === "none"
      ? null
      : { accuracy: guarantee, delta: delta ?? 0.05, per_class: app.guarantee?.per_class ?? false };
  const isTakenUp = app.warning === undefined;
  if (isTakenUp && JSON.stringify(wanted) === JSON.stringify(app.guarantee)) return app;
  return api.patch<AppView>(appPath(app.loop_app_id), { guarantee: wanted });
}

/** A promise that was asked for together with a program that did not come about is not the app's. */
async function takeBackGuarantee(shell: Shell, api: ApiClient, before: AppView, after: AppView): Promise<void> {
  if (JSON.stringify(before.guarantee) === JSON.stringify(after.guarantee)) return;
  await api.patch<AppView>(appPath(before.loop_app_id), { guarantee: before.guarantee });
  shell.note(`${before.loop_app_id}: its guarantee stays as it was, for no program was made`);
}

function answerOf(
  app: AppView,
  { run_id, version, promoted, decision, program, report }: CompletedRun,
  imported?: ImportView,
) {
  return {
    app_id: app.loop_app_id,
    run_id,
    version,
    promoted,
    decision,
    program,
    report,
    ...(imported === undefined ? {} : { import: imported }),
  };
}

function reportText(shell: Shell, app: AppView, run: CompletedRun): string {
  const { colors } = shell.stdout;
  const shown = { appId: app.loop_app_id, version: run.version, report: run.report, guarantee: app.guarantee };
  return [
    programReport(shell.stdout, shown),
    "",
    `${servesText(colors, app, run)}. Next:`,
    ...nextSteps(shell, app, run).map((one) => `  ${one}`),
  ].join("\n");
}

/** Whether it serves, and whether that is worth anything: what defers every call is no answer to announce. */
function servesText(colors: Colors, app: AppView, run: CompletedRun): string {
  const why = run.decision === undefined ? "" : oneLine(run.decision);
  if (!run.promoted) return `${colors.yellow(`v${run.version} does not serve`)}${why === "" ? "" : `: ${why}`}`;
  if (!defersAll(app, run)) return `${colors.green(`v${run.version} serves now`)}${why === "" ? "" : `: ${why}`}`;
  const serves = colors.yellow(`v${run.version} serves now and defers every call`);
  return `${serves}: ${guaranteeText(run.report, app.guarantee)}`;
}

/** A promise is asked for that the program's rows do not prove. */
function defersAll({ guarantee }: AppView, { program }: CompletedRun): boolean {
  return guarantee !== null && program.certificate === null;
}

function nextSteps(shell: Shell, app: AppView, run: CompletedRun): string[] {
  const { loop_app_id: id, guarantee } = app;
  const { promoted, version, program } = run;
  if (promoted && defersAll(app, run)) {
    return [
      nextCommand(shell, `synthesize --app ${id} --data more-rows.csv`),
      nextCommand(shell, `label ${id}`),
      nextCommand(shell, `synthesize --app ${id} --guarantee none`),
    ];
  }
  if (promoted) {
    const sure = guarantee === null ? [] : [nextCommand(shell, `label ${id}`)];
    return [nextCommand(shell, `execute ${id} --text "..."`), ...sure];
  }
  const promote = program.state === "rejected" ? [] : [nextCommand(shell, `promote ${id} v${version}`)];
  return [...promote, nextCommand(shell, `programs ${id}`), nextCommand(shell, `label ${id}`)];
}
