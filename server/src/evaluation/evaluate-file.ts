/** How right a program is on a data file, counted only over rows that it cannot have learnt from. Records nothing. */
import { type AppId, type LabelledRow, LoopaiError, type Mistake, type Version } from "@loopai/core";
import { evaluate, labelRows } from "@loopai/synthesis";
import { badRowViews, columnsView, type DataFile, readFittingData } from "../data/data-file.ts";
import type { ServerParts } from "../parts.ts";
import { askedProgram } from "../programs/asked-program.ts";
import { termsOfProgram } from "../programs/serving-terms.ts";
import type { EvaluationView } from "../views/evaluation-view.ts";

/**
 * Evaluates `version`, or what serves, under the terms it serves under or would.
 *
 * @throws {LoopaiError} `data-insufficient` when no labelled row is left to judge by.
 * @throws {LoopaiError} `data-unreadable`, `schema-invalid`, `program-missing`, `program-not-found`.
 */
export async function evaluateFile(
  { folder, runtime, clock }: ServerParts,
  appId: AppId,
  version: Version | undefined,
  file: DataFile,
): Promise<EvaluationView> {
  const app = folder.app(appId);
  const serving = await runtime.program(appId, version);
  const [config, route, examples] = await Promise.all([app.readConfig(), app.readRoute(), app.examples.read()]);
  const data = readFittingData(file, config);
  // A program cannot give a label that its app does not know: leaving such rows out would flatter it.
  const unknown = data.unknownLabels.map(({ row }) => row);
  const unknownLines = new Set(unknown.map(({ line }) => line));
  const rows = labelRows([...data.rows, ...unknown], file.name, "import");
  const fair = neverLearnt(rows, examples.rows);
  if (fair.length === 0) {
    const state = rows.length === 0 ? "it has no labelled row" : `the app learns from all ${rows.length} rows of it`;
    throw new LoopaiError(
      "data-insufficient",
      `Cannot evaluate ${file.name}: ${state}; use labelled rows it never saw`,
    );
  }
  const { classes, mistakes, ...figures } = evaluate(
    await askedProgram(
      serving,
      fair.map(({ input }) => input),
      clock(),
    ),
    fair,
    termsOfProgram(serving, config.guarantee, route),
  );
  return {
    version: serving.version,
    ...figures,
    classes: classes.map((entry) => ({ ...entry })),
    mistakes: mistakes.map((mistake) => ({ ...mistake, line: lineOf(mistake) })),
    seen_in_training: rows.length - fair.length,
    unlabelled: data.unlabelled.length,
    columns: columnsView(data.columns),
    unknown_labels: badRowViews(data.unknownLabels.map(({ row: { line }, message }) => ({ line, message }))),
    unknown_label_count: unknown.length,
    bad_rows: badRowViews(data.badRows.filter(({ line }) => !unknownLines.has(line))),
    bad_row_count: data.badRowCount - unknown.length,
  };
}

/**
 * Rows whose duplicate group no example outside the holdout has. Which rows a version really learnt from is not
 * recorded row by row, so rows that came later count as learnt, too: a figure may rest on fewer rows, never on seen ones.
 */
function neverLearnt(rows: readonly LabelledRow[], examples: readonly LabelledRow[]): readonly LabelledRow[] {
  const learnt = new Set(examples.filter((row) => row.split !== "holdout").map((row) => row.group));
  return rows.filter((row) => !learnt.has(row.group));
}

/** Line of the file, which ends the origin of a row: "mine.csv:12". */
function lineOf({ origin }: Mistake): number {
  return Number(origin.slice(origin.lastIndexOf(":") + 1));
}
