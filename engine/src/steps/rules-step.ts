/**
 * Regular-expression rules: the first that matches answers.
 *
 * Patterns run through re2js alone, whose time is linear in the text (Cox 2007), so no pattern can be
 * made to hang, and only by `test`. One pass for required literals first leaves few rules to be tested.
 */
import { RE2JS } from "re2js";
import type { RulesStep } from "../definition.ts";
import { LiteralScan } from "../rules/literal-scan.ts";
import { patternShape } from "../rules/pattern-shape.ts";
import { fixedConfidence } from "./fixed-confidence.ts";
import {
  checkClass,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "./step-runner.ts";

/** Rules see this much of a field, in UTF-16 units: a bound on the time of one call. */
const MOST_RULE_UNITS = 100_000;
/** About the most instructions of one compiled pattern, and of all patterns of a step. */
const MOST_RULE_SIZE = 10_000;
const MOST_STEP_SIZE = 300_000;

interface CompiledRule {
  readonly name: string;
  readonly text: string;
  readonly field: number;
  readonly answer: number;
  readonly pattern: RE2JS;
  /** Numbers of the literals one of which must be found; undefined when the pattern needs none. */
  readonly literals: readonly number[] | undefined;
}

/** What is searched for in one field before its rules are tested. */
interface FieldScan {
  readonly field: number;
  readonly scan: LiteralScan;
  readonly found: Uint8Array;
}

export class RulesRunner implements StepRunner {
  readonly kind = "rules";
  readonly #rules: readonly CompiledRule[];
  readonly #scans: readonly FieldScan[];
  readonly #foundByField: readonly (Uint8Array | undefined)[];
  readonly #confidence: number | undefined;

  constructor(step: RulesStep, context: StepContext) {
    this.#confidence = fixedConfidence(step.calibration, context);
    const literals = Array.from({ length: context.fields }, () => new Map<string, number>());
    this.#rules = compileRules(step, context, literals);
    this.#scans = literals.flatMap((ofField, field) =>
      ofField.size === 0
        ? []
        : [{ field, scan: new LiteralScan([...ofField.keys()]), found: new Uint8Array(ofField.size) }],
    );
    this.#foundByField = literals.map((_, field) => this.#scans.find((scan) => scan.field === field)?.found);
  }

  answer(fields: readonly string[]): number {
    this.#scanAll(fields);
    for (const rule of this.#rules) if (this.#matches(rule, fields)) return rule.answer;
    return NO_ANSWER;
  }

  confidence(): number | undefined {
    return this.#confidence;
  }

  explain(fields: readonly string[]): StepExplanation {
    this.#scanAll(fields);
    const matching = this.#rules.filter((rule) => this.#matches(rule, fields));
    return {
      classes: matching.slice(0, 1).map(({ answer }) => ({ answer, score: this.#confidence ?? 1 })),
      reasons: matching.map(({ name, text }, index) => ({
        reason: index === 0 ? `rule ${name}: ${text}` : `rule ${name}: ${text} (matches too, stands later)`,
        weight: index === 0 ? 1 : 0,
      })),
    };
  }

  #scanAll(fields: readonly string[]): void {
    for (const { field, scan, found } of this.#scans) {
      found.fill(0);
      scan.scan(fields[field], Math.min(fields[field].length, MOST_RULE_UNITS), found);
    }
  }

  #matches(rule: CompiledRule, fields: readonly string[]): boolean {
    const found = this.#foundByField[rule.field];
    if (rule.literals !== undefined && found !== undefined && !anyFound(rule.literals, found)) return false;
    const text = fields[rule.field];
    return rule.pattern.test(text.length > MOST_RULE_UNITS ? text.slice(0, MOST_RULE_UNITS) : text);
  }
}

function anyFound(literals: readonly number[], found: Uint8Array): boolean {
  for (const literal of literals) if (found[literal] === 1) return true;
  return false;
}

/** Compiles the rules and numbers the literals that each field is searched for. */
function compileRules(
  step: RulesStep,
  context: StepContext,
  literals: readonly Map<string, number>[],
): readonly CompiledRule[] {
  let totalSize = 0;
  return step.rules.map((rule, index) => {
    const at = `steps/${context.position}/rules/${index}`;
    if (!(rule.field < context.fields)) {
      throw invalidProgram(`${at}/field`, `is ${rule.field}, expected 0 to ${context.fields - 1}`);
    }
    const answer = checkClass(rule.answer, `${at}/answer`, context);
    const { anyOf, size } = patternShape(rule.pattern);
    totalSize += size;
    if (size > MOST_RULE_SIZE || totalSize > MOST_STEP_SIZE) {
      throw invalidProgram(`${at}/pattern`, "is too large with its repetitions written out, shorten or split it");
    }
    const ofField = literals[rule.field];
    return {
      name: rule.name,
      text: rule.pattern,
      field: rule.field,
      answer,
      pattern: compilePattern(rule.pattern, rule.ignore_case, at),
      literals: anyOf?.map((literal) => numberOf(literal, ofField)),
    };
  });
}

function numberOf(literal: string, numbers: Map<string, number>): number {
  const number = numbers.get(literal) ?? numbers.size;
  numbers.set(literal, number);
  return number;
}

function compilePattern(pattern: string, ignoreCase: boolean, at: string): RE2JS {
  try {
    return RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    throw invalidProgram(`${at}/pattern`, `is no regular expression in RE2 syntax (${reason})`, cause);
  }
}
