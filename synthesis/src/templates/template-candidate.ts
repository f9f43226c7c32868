/**
 * A table of templates in front of the program that answers all other lines.
 *
 * A line whose template was labelled before has that label, and one that was never seen does not: that is more than a model of
 * words can say, which finds every line like some other.
 */
import {
  openDataProgram,
  type ProgramFiles,
  templateKey,
  type TemplateMatch,
  type TemplateStep,
  UNICODE_VERSION,
} from "@loopai/engine";
import type { ClassCandidate } from "../learn/candidate.ts";
import type { Examples } from "../learn/examples.ts";
import { shareRight } from "../learn/share-right.ts";
import { rowTemplates, templateFile, templateTables } from "./template-tables.ts";

const FILE = "templates.json";
const MOST_BYTES = 1_000_000;
/** Share of rows that must be answered out of fold, and of texts that may be templates of their own: beyond, these are no log lines. */
const LEAST_ANSWERED = 0.6;
const MOST_TEMPLATES = 0.5;
/** Rows that are looked at to see whether the job suits. */
const LOOKED_AT = 2_000;
/** Templates know which lines are new, where a model is about as good on lines of old ones: so they may be this much behind. */
const ROWS_A_ROW = 500;
const MATCHES = ["line", "values", "word"] as const satisfies readonly TemplateMatch[];

/** @returns undefined where inputs are no lines of a log, or templates would say less than the program behind them. */
export function templateCandidate(
  examples: Examples,
  folds: Uint8Array,
  behind: ClassCandidate,
): ClassCandidate | undefined {
  const { fields, classes } = examples;
  const line = lineField(fields);
  if (line === undefined) return undefined;
  const templates = rowTemplates(fields, line);
  const answers = Int32Array.from(behind.answers);
  const found = new Map(MATCHES.map((match) => [match, { answered: 0, right: 0 }]));
  for (const fold of new Set(folds)) {
    const tables = templateTables(templates, classes, (row) => folds[row] !== fold);
    const step = openStep(examples, line, templateFile(tables));
    for (let row = 0; row < classes.length; row++) {
      const answer = folds[row] === fold ? step(row) : undefined;
      if (answer === undefined) continue;
      answers[row] = answer.class;
      const counts = found.get(answer.match);
      if (counts === undefined) continue;
      counts.answered++;
      if (answer.class === classes[row]) counts.right++;
    }
  }
  const right = answers.reduce((sum, answer, row) => sum + (answer === classes[row] ? 1 : 0), 0);
  const answered = [...found.values()].reduce((sum, counts) => sum + counts.answered, 0);
  if (answered < classes.length * LEAST_ANSWERED || right < behind.right - classes.length / ROWS_A_ROW)
    return undefined;
  const bytes = templateFile(templateTables(templates, classes, () => true));
  if (bytes.length > MOST_BYTES) return undefined;
  const share = (match: TemplateMatch): number => {
    const { answered: all = 0, right: good = 0 } = found.get(match) ?? {};
    return shareRight(good, all);
  };
  const probabilities = { line: share("line"), values: share("values"), word: share("word") };
  return {
    kind: "template",
    answers,
    right,
    make: () => {
      const { steps, files } = behind.make();
      const step: TemplateStep = { kind: "template", line, file: FILE, probabilities };
      return { steps: [step, ...steps], files: new Map([...files, [FILE, bytes]]) };
    },
  };
}

/** What the step of a fold answers a row, and how it found it: asked of the engine itself, so that it is what will serve. */
function openStep({ fields, outputs }: Examples, line: number, bytes: Uint8Array) {
  // Each way of finding a line is told by its probability.
  const probabilities = { line: 1, values: 0.5, word: 0 };
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: (fields[0] ?? []).map((_, field) => ({ pointer: `/${field}` })),
    outputs: outputs.map((_, at) => at),
    steps: [{ kind: "template", line, file: FILE, probabilities } satisfies TemplateStep],
  };
  const files: ProgramFiles = new Map([
    ["program.json", new TextEncoder().encode(JSON.stringify(definition))],
    [FILE, bytes],
  ]);
  const program = openDataProgram(files);
  return (row: number): { readonly class: number; readonly match: TemplateMatch } | undefined => {
    const answer = program.execute([...(fields[row] ?? [])]);
    if (answer === undefined) return undefined;
    const match = MATCHES.find((one) => probabilities[one] === answer.confidence) ?? "word";
    return { class: answer.output as number, match };
  };
}

/** The field that reads like lines of a log: many texts, few templates. Undefined where none does. */
function lineField(fields: readonly (readonly string[])[]): number | undefined {
  const rows = fields.slice(0, LOOKED_AT);
  const candidates = (rows[0] ?? []).map((_, field) => {
    const texts = new Set(rows.map((row) => row[field]));
    const templates = new Set([...texts].map((text) => templateKey([text ?? ""], 0, { values: false })));
    return { field, texts: texts.size, templates: templates.size };
  });
  const suiting = candidates.filter(({ texts, templates }) => texts > 1 && templates <= texts * MOST_TEMPLATES);
  return suiting.toSorted((left, right) => right.texts - left.texts)[0]?.field;
}
