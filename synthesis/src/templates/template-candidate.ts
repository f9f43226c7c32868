/**
 * A table of templates in front of the program that answers all other lines.
 *
 * A line whose template was labelled before has that label, and one that was never seen does not: that is more than a model of
 * words can say, which finds every line like some other. Templates with contradicting labels are left out.
 */
import { templateKey } from "@loopai/engine";
import type { ClassCandidate } from "../learn/candidate.ts";
import type { Examples } from "../learn/examples.ts";
import { shareRight } from "../learn/share-right.ts";

const FILE = "templates.json";
const MOST_BYTES = 1_000_000;
/** Share of rows whose template other rows have, too, and of texts that masking makes one: below, these are no log lines. */
const LEAST_REPEATED = 0.6;
const MOST_TEMPLATES = 0.5;
/** Rows that are looked at to see whether the job suits. */
const LOOKED_AT = 2_000;
/** A template answers new lines for certain, where a model is about as good on lines of old templates: so it may be this much behind. */
const ROWS_A_ROW = 500;

/** @returns undefined where inputs are no lines of a log, or templates would say less than the program behind them. */
export function templateCandidate(
  { fields, classes }: Examples,
  folds: Uint8Array,
  behind: ClassCandidate,
): ClassCandidate | undefined {
  const line = lineField(fields);
  if (line === undefined) return undefined;
  const keys = fields.map((texts) => templateKey(texts, line));
  const answers = Int32Array.from(behind.answers);
  let answered = 0;
  let known = 0;
  for (const fold of new Set(folds)) {
    const table = tableOf(keys, classes, (row) => folds[row] !== fold);
    for (let row = 0; row < keys.length; row++) {
      const answer = folds[row] === fold ? table.get(keys[row]) : undefined;
      if (answer === undefined) continue;
      answers[row] = answer;
      answered++;
      if (answer === classes[row]) known++;
    }
  }
  const right = answers.reduce((sum, answer, row) => sum + (answer === classes[row] ? 1 : 0), 0);
  if (answered < fields.length * LEAST_REPEATED || right < behind.right - fields.length / ROWS_A_ROW) return undefined;
  const templates = [...tableOf(keys, classes, () => true)].toSorted(([left], [other]) => (left < other ? -1 : 1));
  const bytes = new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(templates), undefined, 1)}\n`);
  if (bytes.length > MOST_BYTES) return undefined;
  return {
    kind: "template",
    answers,
    right,
    make: () => {
      const { steps, files } = behind.make();
      const calibration = { kind: "fixed", probability: shareRight(known, answered) } as const;
      return {
        steps: [{ kind: "template", line, file: FILE, calibration }, ...steps],
        files: new Map([...files, [FILE, bytes]]),
      };
    },
  };
}

/** Class of each template whose chosen rows agree. */
function tableOf(
  keys: readonly string[],
  classes: Int32Array,
  isChosen: (row: number) => boolean,
): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const contradicted = new Set<string>();
  for (const [row, key] of keys.entries()) {
    if (!isChosen(row)) continue;
    const known = table.get(key);
    if (known === undefined) table.set(key, classes[row]);
    else if (known !== classes[row]) contradicted.add(key);
  }
  for (const key of contradicted) table.delete(key);
  return table;
}

/** The field that reads like lines of a log: many texts, few templates. Undefined where none does. */
function lineField(fields: readonly (readonly string[])[]): number | undefined {
  const rows = fields.slice(0, LOOKED_AT);
  const candidates = (rows[0] ?? []).map((_, field) => {
    const texts = new Set(rows.map((row) => row[field]));
    const templates = new Map<string, number>();
    for (const text of texts) {
      const key = templateKey([text ?? ""], 0);
      templates.set(key, (templates.get(key) ?? 0) + 1);
    }
    return { field, texts: texts.size, templates: templates.size };
  });
  const suiting = candidates.filter(({ texts, templates }) => texts > 1 && templates <= texts * MOST_TEMPLATES);
  return suiting.toSorted((left, right) => right.texts - left.texts)[0]?.field;
}
