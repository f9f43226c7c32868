/**
 * A program of rules that a model wrote, weighed by the rows; alone, or on top of the linear model that was learnt.
 *
 * Judged on dev rows with weights from the rows that the model was shown; the program's own weights come from all rows.
 */
import type { WeighedRulesStep } from "@loopai/engine";
import { bestClasses } from "../../learn/best-classes.ts";
import type { Candidate, LinearBasis } from "../../learn/candidate.ts";
import { fitTemperature } from "../../learn/fit-temperature.ts";
import type { ProposingJob } from "../proposing.ts";
import { fitRuleWeights, type RuleRows, scoreRule } from "./fit-rule-weights.ts";
import { rowsMatched, type WrittenRule } from "./written-rule.ts";

const FILE = "weights.bin";
const FEWEST_ROWS = 2;
const MOST_RULES = 300;

/** Rules that the engine takes and that hold for two rows or more which were shown; what rows each matches. */
export interface MatchedRules {
  readonly rules: readonly WrittenRule[];
  /** Numbers of the rules that match each row of the job. */
  readonly hits: readonly (readonly number[])[];
}

export function matchRules(written: readonly WrittenRule[], job: ProposingJob): MatchedRules {
  const { fields } = job.examples;
  const shown = new Set(job.shown);
  const isShown = job.rows.map((row) => shown.has(row));
  const matched = written
    .map((rule) => ({ rule, rows: rowsMatched(rule, fields) }))
    .filter(({ rows }) => rows !== undefined && rows.filter((row) => isShown[row]).length >= FEWEST_ROWS)
    .slice(0, MOST_RULES);
  const hits: number[][] = fields.map(() => []);
  for (const [number, { rows }] of matched.entries()) for (const row of rows ?? []) hits[row]?.push(number);
  return { rules: matched.map(({ rule }) => rule), hits };
}

/** @param basis The linear model to stand on; undefined: none. */
export function rulesCandidate({ rules, hits }: MatchedRules, job: ProposingJob, basis?: LinearBasis): Candidate {
  const { outputs, classes, pointers } = job.examples;
  const classCount = outputs.length;
  // In units of the model's own log-probabilities.
  const scale = basis === undefined ? 1 : 1 / basis.temperature;
  const offsets = basis?.scores.map((score) => score * scale);
  const data: RuleRows = { classCount, hits, classes, offsets };
  const dev = new Set(job.dev);
  const all = [...job.rows.keys()];
  const devRows = all.filter((row) => dev.has(job.rows[row]));
  const fitted = fitRuleWeights(
    rules,
    data,
    all.filter((row) => !dev.has(job.rows[row])),
  );
  const devScores = new Float32Array(devRows.length * classCount);
  const scores = new Float64Array(classCount);
  for (const [at, row] of devRows.entries()) {
    scoreRule(fitted, hits[row] ?? [], offsets, row, scores);
    devScores.set(scores, at * classCount);
  }
  const devClasses = Int32Array.from(devRows, (row) => classes[row]);
  const answers = new Map(devRows.map((row, at) => [row, bestClasses(devScores, classCount)[at]] as const));
  return {
    kind: "weighed-rules",
    right: devRows.filter((row) => answers.get(row) === classes[row]).length,
    answerOf: (row) => outputs[answers.get(row) ?? -1],
    make: () => {
      const { weights, bias } = fitRuleWeights(rules, data, all);
      const temperature = fitTemperature(devScores, devClasses, classCount);
      const step: WeighedRulesStep = {
        kind: "weighed-rules",
        rules: rules.map(({ name, field, pattern }, at) => ({
          name,
          field,
          pattern,
          ignore_case: true,
          weights: Array.from(weights[at], rounded),
        })),
        bias: Array.from(bias, rounded),
        calibration: { kind: "temperature", temperature },
        ...(basis === undefined ? {} : { model: { file: FILE, scale } }),
      };
      return { pointers, outputs, steps: [step], files: new Map(basis === undefined ? [] : [[FILE, basis.weights()]]) };
    },
  };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(3));
}
