/**
 * Regular expressions over the fields of an input, compiled once: which of them match.
 *
 * Patterns run through re2js alone, whose time is linear in the text (Cox 2007), so no pattern can be
 * made to hang, and only by `test`. One pass for required literals first leaves few rules to be tested.
 */
import { RE2JS } from "re2js";
import { invalidProgram, type StepContext } from "../steps/step-runner.ts";
import { compilePattern } from "./compile-pattern.ts";
import { LiteralScan } from "./literal-scan.ts";
import { patternShape } from "./pattern-shape.ts";

/** Rules see this much of a field, in UTF-16 units: a bound on the time of one call. */
const MOST_RULE_UNITS = 100_000;
/** About the most instructions of one compiled pattern, and of all patterns of a step. */
const MOST_RULE_SIZE = 10_000;
const MOST_STEP_SIZE = 300_000;

/** A rule as program.json has it. */
export interface PatternRule {
  readonly field: number;
  readonly pattern: string;
  readonly ignore_case: boolean;
}

interface CompiledRule {
  readonly field: number;
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

export class CompiledRules {
  readonly #rules: readonly CompiledRule[];
  readonly #scans: readonly FieldScan[];
  readonly #foundByField: readonly (Uint8Array | undefined)[];

  /** @throws {LoopaiError} `program-invalid` naming the rule. */
  constructor(rules: readonly PatternRule[], context: StepContext) {
    const literals = Array.from({ length: context.fields }, () => new Map<string, number>());
    this.#rules = compileRules(rules, context, literals);
    this.#scans = literals.flatMap((ofField, field) =>
      ofField.size === 0
        ? []
        : [{ field, scan: new LiteralScan([...ofField.keys()]), found: new Uint8Array(ofField.size) }],
    );
    this.#foundByField = literals.map((_, field) => this.#scans.find((scan) => scan.field === field)?.found);
  }

  /** To be called for each input before {@link matches}. */
  scan(fields: readonly string[]): void {
    for (const { field, scan, found } of this.#scans) {
      found.fill(0);
      scan.scan(fields[field], Math.min(fields[field].length, MOST_RULE_UNITS), found);
    }
  }

  /** Whether rule number `rule` matches the fields that were scanned last. */
  matches(rule: number, fields: readonly string[]): boolean {
    const { field, literals, pattern } = this.#rules[rule];
    const found = this.#foundByField[field];
    if (literals !== undefined && found !== undefined && !anyFound(literals, found)) return false;
    const text = fields[field];
    return pattern.test(text.length > MOST_RULE_UNITS ? text.slice(0, MOST_RULE_UNITS) : text);
  }
}

function anyFound(literals: readonly number[], found: Uint8Array): boolean {
  for (const literal of literals) if (found[literal] === 1) return true;
  return false;
}

/** Compiles the rules and numbers the literals that each field is searched for. */
function compileRules(
  rules: readonly PatternRule[],
  context: StepContext,
  literals: readonly Map<string, number>[],
): readonly CompiledRule[] {
  let totalSize = 0;
  return rules.map((rule, index) => {
    const at = `steps/${context.position}/rules/${index}`;
    if (!(rule.field < context.fields)) {
      throw invalidProgram(`${at}/field`, `is ${rule.field}, expected 0 to ${context.fields - 1}`);
    }
    const { anyOf, size } = patternShape(rule.pattern);
    totalSize += size;
    if (size > MOST_RULE_SIZE || totalSize > MOST_STEP_SIZE) {
      throw invalidProgram(`${at}/pattern`, "is too large with its repetitions written out, shorten or split it");
    }
    const ofField = literals[rule.field];
    return {
      field: rule.field,
      pattern: compilePattern(rule.pattern, rule.ignore_case ? RE2JS.CASE_INSENSITIVE : 0, `${at}/pattern`),
      literals: anyOf?.map((literal) => numberOf(literal, ofField)),
    };
  });
}

function numberOf(literal: string, numbers: Map<string, number>): number {
  const number = numbers.get(literal) ?? numbers.size;
  numbers.set(literal, number);
  return number;
}
