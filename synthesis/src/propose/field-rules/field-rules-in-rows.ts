/** Which of the rules that a model wrote stand up to the rows that it was shown. */
import { LoopaiError } from "@loopai/core";
import { type FieldRule, FieldRuleFinder } from "@loopai/engine";
import type { NamedValue } from "../../extract/extraction-form.ts";
import { type FieldRuleUse, fieldRuleUses } from "../../extract/field-rule-uses.ts";
import type { ExtractionBasis } from "./extraction-basis.ts";
import type { LeftOut } from "./left-out.ts";

/** Rows that a rule must match by itself: with fewer it tells of that row alone. */
const FEWEST_ROWS = 2;
/** Rows that are looked at for it. */
const MOST_ROWS = 2_000;
/** How much of the evidence a rule has without any row. */
const PRIOR = 0.5;
const NO_USE: FieldRuleUse = { found: 0, right: 0 };

export interface ExtractionRows {
  readonly texts: readonly string[];
  /** What is to be found in each of them. */
  readonly values: readonly (readonly NamedValue[])[];
}

/** Those that the engine takes, that match two of the rows or more, and that are right in one at least. */
export function rulesInRows(
  written: readonly FieldRule[],
  basis: Pick<ExtractionBasis, "fields" | "form">,
  rows: ExtractionRows,
  left: LeftOut,
): readonly FieldRule[] {
  const texts = rows.texts.slice(0, MOST_ROWS);
  const values = rows.values.slice(0, MOST_ROWS);
  const fields = [...basis.fields];
  let rules = written.filter((rule) => {
    const alone = finderOf([{ ...rule, after: undefined }], fields);
    if (alone === undefined) left.count("with patterns that are not taken");
    else if (!matchesEnough(alone, texts)) left.count("that match fewer than two rows");
    else return true;
    return false;
  });
  while (rules.length > 0 && finderOf(rules, fields) === undefined) {
    rules = rules.slice(0, -1);
    left.count("too large together");
  }
  // Where a rule goes, others find what it took from them: those that are always wrong go first, then those that find nothing.
  for (;;) {
    const uses = fieldRuleUses({ rules, fields, form: basis.form }, texts, values);
    const isWrong = uses.some(({ found, right }) => found > 0 && right === 0);
    const kept = rules.filter((_, at) => !isUseless(uses[at], isWrong));
    for (let gone = kept.length; gone < rules.length; gone++) left.count("that are right in no row");
    if (kept.length === rules.length) return rules;
    rules = kept;
  }
}

function isUseless({ found, right }: FieldRuleUse = NO_USE, areSomeWrong: boolean): boolean {
  return areSomeWrong ? found > 0 && right === 0 : right === 0;
}

/** With how far each can be trusted: the log-odds of its values being right in the rows. */
export function withEvidence(
  rules: readonly FieldRule[],
  basis: Pick<ExtractionBasis, "fields" | "form">,
  { texts, values }: ExtractionRows,
): readonly FieldRule[] {
  const uses = fieldRuleUses({ rules: [...rules], fields: [...basis.fields], form: basis.form }, texts, values);
  return rules.map((rule, at) => ({ ...rule, evidence: logOdds(uses[at]) }));
}

function logOdds({ found, right }: FieldRuleUse = NO_USE): number {
  return Number(Math.log((right + PRIOR) / (found - right + PRIOR)).toFixed(3));
}

function finderOf(rules: readonly FieldRule[], fields: string[]): FieldRuleFinder | undefined {
  try {
    return new FieldRuleFinder({ rules: [...rules], fields }, "rules");
  } catch (error) {
    if (error instanceof LoopaiError) return undefined;
    throw error;
  }
}

function matchesEnough(finder: FieldRuleFinder, texts: readonly string[]): boolean {
  let matched = 0;
  return texts.some((text) => (finder.find(text, true)?.length ?? 0) > 0 && ++matched >= FEWEST_ROWS);
}
