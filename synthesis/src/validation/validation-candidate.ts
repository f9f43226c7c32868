/**
 * Checks of the form of values in front of the program that answers all others.
 *
 * For each kind of value whichever is right on more rows out of fold: a validator of the bank, patterns induced from the valid
 * values, or the program behind. Which of the two answers means "valid" is found in the same way.
 */
import type { ValidationCheck, ValidationStep } from "@loopai/engine";
import type { ClassCandidate } from "../learn/candidate.ts";
import type { Examples } from "../learn/examples.ts";
import type { LearningJob } from "../learn/learner.ts";
import { ValidatorChoice } from "./choose-validator.ts";
import { type CheckKind, type FoundChecks, findChecks, type ValueOfKind } from "./find-checks.ts";
import { type KindsOfValues, kindsOfValues } from "./kinds-of-values.ts";

const FILE = "checks.json";
const MOST_BYTES = 900_000;
/** The engine takes no longer pattern. */
const MOST_PATTERN_UNITS = 20_000;
/** Rows that a kind's share right starts with: those of all kinds, so that three rows prove nothing alone. */
const USUAL_ROWS = 5;
/** Checks must be right on one row in this many more: what is behind them is simpler. */
const ROWS_A_ROW = 100;

/** @returns undefined where the job is none of validation or checks say too little. */
export async function validationCandidate(
  examples: Examples,
  folds: Uint8Array,
  behind: ClassCandidate,
  { validators, signal }: Pick<LearningJob, "validators" | "signal">,
): Promise<ClassCandidate | undefined> {
  const places = kindsOfValues(examples);
  // They could not be ahead by enough.
  const most = examples.classes.length * (1 - 1 / ROWS_A_ROW);
  if (places === undefined || behind.right > most) return undefined;
  const bank = new ValidatorChoice(validators);
  const reading = { places, bank, signal };
  const first = await judge(examples, folds, behind, { ...reading, valid: 0 });
  const second = await judge(examples, folds, behind, { ...reading, valid: 1 });
  const best = second.right > first.right ? second : first;
  if (best.right < behind.right + examples.classes.length / ROWS_A_ROW) return undefined;
  const checks = best.chooseChecks(await findChecks(best.values, bank, signal));
  const bytes = new TextEncoder().encode(`${JSON.stringify(checks)}\n`);
  if (bytes.length > MOST_BYTES) return undefined;
  const { valid } = best;
  const by = places.by === undefined ? {} : { by: places.by };
  const step: ValidationStep = {
    kind: "validation",
    value: places.value,
    ...by,
    file: FILE,
    valid,
    invalid: 1 - valid,
  };
  return {
    kind: "validation",
    answers: best.answers,
    right: best.right,
    make: () => {
      const { steps, files } = behind.make();
      return { steps: [step, ...steps], files: new Map([...files, [FILE, bytes]]) };
    },
  };
}

interface Reading {
  readonly places: KindsOfValues;
  /** Class index of the answer that calls a value valid. */
  readonly valid: number;
  readonly bank: ValidatorChoice;
  readonly signal: AbortSignal | undefined;
}

/** Answers every row out of fold, each kind by what is most often right on its rows. */
async function judge(
  { fields, classes }: Examples,
  folds: Uint8Array,
  behind: ClassCandidate,
  { places, valid, bank, signal }: Reading,
) {
  const values = fields.map((texts, row): ValueOfKind => {
    const kind = places.by === undefined ? "" : (texts[places.by] ?? "");
    return { kind, value: texts[places.value] ?? "", valid: classes[row] === valid };
  });
  const given = { validator: new Int32Array(values.length).fill(-1), patterns: new Int32Array(values.length).fill(-1) };
  for (const fold of new Set(folds)) {
    const found = await findChecks(
      values.filter((_, row) => folds[row] !== fold),
      bank,
      signal,
    );
    for (const [row, { kind, value }] of values.entries()) {
      if (folds[row] !== fold) continue;
      for (const check of ["validator", "patterns"] as const) {
        const passed = found.passes(check, kind, value);
        if (passed !== undefined) given[check][row] = passed ? valid : 1 - valid;
      }
    }
  }
  const tallies = tallyKinds(values, (row) => ({
    validator: given.validator[row] === classes[row],
    patterns: given.patterns[row] === classes[row],
    behind: behind.answers[row] === classes[row],
  }));
  const answers = Int32Array.from(values, ({ kind }, row) => {
    const check = tallies.get(kind)?.check;
    const answer = check === undefined ? -1 : given[check][row];
    return answer < 0 ? behind.answers[row] : answer;
  });
  return {
    valid,
    values,
    answers,
    right: answers.reduce((sum, answer, row) => sum + (answer === classes[row] ? 1 : 0), 0),
    chooseChecks: (found: FoundChecks) => checksOf(tallies, found),
  };
}

interface KindTally {
  /** Undefined: the program behind is right more often. */
  readonly check: CheckKind | undefined;
  readonly right: number;
  readonly rows: number;
}

function tallyKinds(
  values: readonly ValueOfKind[],
  isRight: (row: number) => Readonly<Record<CheckKind | "behind", boolean>>,
): ReadonlyMap<string, KindTally> {
  const counts = new Map<string, Record<CheckKind | "behind" | "rows", number>>();
  for (const [row, { kind }] of values.entries()) {
    const count = counts.get(kind) ?? { validator: 0, patterns: 0, behind: 0, rows: 0 };
    const right = isRight(row);
    count.rows++;
    for (const one of ["validator", "patterns", "behind"] as const) if (right[one]) count[one]++;
    counts.set(kind, count);
  }
  return new Map(
    [...counts].map(([kind, { validator, patterns, behind, rows }]) => {
      const check = validator >= patterns ? "validator" : "patterns";
      const right = Math.max(validator, patterns);
      return [kind, right < behind ? { check: undefined, right: behind, rows } : { check, right, rows }];
    }),
  );
}

function checksOf(
  tallies: ReadonlyMap<string, KindTally>,
  found: FoundChecks,
): Readonly<Record<string, ValidationCheck>> {
  const checked = [...tallies.values()].filter(({ check }) => check !== undefined);
  const rows = checked.reduce((sum, tally) => sum + tally.rows, 0);
  const usual = checked.reduce((sum, tally) => sum + tally.right, 0) / Math.max(1, rows);
  const checks = [...tallies].flatMap(([kind, { check, right, rows: ofKind }]): [string, ValidationCheck][] => {
    const probability = (right + usual * USUAL_ROWS) / (ofKind + USUAL_ROWS);
    const validator = check === "validator" ? found.validator(kind) : undefined;
    if (validator !== undefined) return [[kind, { validator, probability }]];
    const patterns = check === undefined ? undefined : found.patterns(kind)?.patterns;
    const fits = patterns?.every(({ length }) => length <= MOST_PATTERN_UNITS) === true;
    return patterns === undefined || !fits ? [] : [[kind, { patterns: [...patterns], probability }]];
  });
  return Object.fromEntries(checks.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
