/**
 * Scans a text from left to right with ordered rules: of the rules whose condition holds the one that matches first takes its
 * value, at one place the first in order, and scanning goes on behind the value.
 *
 * re2js's `test` is fast, its `matcher` slow, and finding again and again behind each value would take quadratic time. So a rule is
 * tested once for a text, a match is kept until the scan has passed it, and all searching is charged to a budget of steps:
 * a text on which it runs out has no answer, on every machine alike.
 */
import { type Matcher, RE2JS } from "re2js";
import { compilePattern } from "../rules/compile-pattern.ts";
import { patternShape } from "../rules/pattern-shape.ts";
import { invalidProgram } from "../steps/step-runner.ts";
import type { FieldRule, FieldRulesStep } from "./field-rules-definition.ts";

/** Units of the text that are read; values behind them are not found. */
const MOST_UNITS = 4_000;
/** Values that are found in one text. */
const MOST_FOUND = 256;
/** Most instructions of one compiled pattern, and of all patterns of a step. */
const MOST_RULE_SIZE = 3_000;
const MOST_STEP_SIZE = 30_000;
/** A search may cost (units left) x (instructions + this): the dearest patterns tried took 50 ns of each, so a text two seconds. */
const COST_OF_SEARCH = 50;
const MOST_COST = 40_000_000;

/** A value: what stands in the text from `start` to `end`, in UTF-16 units. */
export interface FoundSpan {
  /** Number of the rule that found it. */
  readonly rule: number;
  /** Index of the field. */
  readonly field: number;
  readonly start: number;
  readonly end: number;
}

interface CompiledRule extends Pick<FieldRule, "field" | "after"> {
  readonly pattern: RE2JS;
  /** Steps that each unit of a search is charged. */
  readonly cost: number;
  /** Groups that may hold the value, the first that took part does. */
  readonly groups: readonly number[];
}

/** The next match of a rule, which starts at `from`. */
interface Hit {
  readonly from: number;
  readonly span: FoundSpan;
}

/** What is known of a rule on the text that is scanned. */
interface Search {
  /** Undefined until it is needed; null once there are no more matches. */
  matcher: Matcher | null | undefined;
  hit: Hit | undefined;
}

export class FieldRuleFinder {
  readonly #rules: readonly CompiledRule[];

  /** @param at Place of the rules, for messages. @throws {LoopaiError} `program-invalid` naming the rule. */
  constructor({ rules, fields }: Pick<FieldRulesStep, "rules" | "fields">, at: string) {
    let total = 0;
    this.#rules = rules.map((rule, index) => {
      const compiled = compileRule(rule, fields.length, `${at}/${index}`);
      total += compiled.cost - COST_OF_SEARCH;
      if (total > MOST_STEP_SIZE) throw invalidProgram(`${at}/${index}/pattern`, "is one too many: all are too large");
      return compiled;
    });
  }

  /**
   * The values in the order of the text; undefined where the text takes too long.
   *
   * @param once Whether a field has one value at most: then its first.
   */
  find(text: string, once: boolean): readonly FoundSpan[] | undefined {
    const read = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text;
    const searches = this.#rules.map((): Search => ({ matcher: undefined, hit: undefined }));
    const found: FoundSpan[] = [];
    const taken = new Set<number>();
    let left = MOST_COST;
    let at = 0;
    while (found.length < MOST_FOUND) {
      const last = found.at(-1)?.field ?? "start";
      let first: Hit | undefined;
      for (const [number, rule] of this.#rules.entries()) {
        if ((rule.after !== undefined && rule.after !== last) || (once && taken.has(rule.field))) continue;
        const search = searches[number];
        left -= advance(search, rule, number, read, at);
        if (left < 0) return undefined;
        if (search.hit !== undefined && (first === undefined || search.hit.from < first.from)) first = search.hit;
      }
      if (first === undefined) return found;
      found.push(first.span);
      taken.add(first.span.field);
      at = first.span.end;
    }
    return found;
  }
}

/** Sees to it that `search.hit` is the rule's first match from `at` on; answers what that cost. */
function advance(search: Search, rule: CompiledRule, number: number, text: string, at: number): number {
  if (search.matcher === null || (search.hit !== undefined && search.hit.from >= at)) return 0;
  search.matcher ??= rule.pattern.test(text) ? rule.pattern.matcher(text) : null;
  search.hit = undefined;
  let cost = 0;
  for (let from = at; search.matcher !== null && cost <= MOST_COST; ) {
    cost += (text.length - from + 1) * rule.cost;
    if (from > text.length || !search.matcher.find(from)) {
      search.matcher = null;
      break;
    }
    const start = search.matcher.start();
    const span = valueSpan(search.matcher, rule, number);
    if (text.slice(span.start, span.end).trim() !== "") {
      search.hit = { from: start, span };
      break;
    }
    // A match without a value: there may be one that starts behind it.
    from = start + 1;
  }
  return cost;
}

function valueSpan(matcher: Matcher, { groups, field }: CompiledRule, rule: number): FoundSpan {
  const group = groups.find((one) => matcher.start(one) >= 0) ?? 0;
  return { rule, field, start: matcher.start(group), end: matcher.end(group) };
}

function compileRule({ field, pattern, ignore_case, after }: FieldRule, fields: number, at: string): CompiledRule {
  for (const [key, index] of [["field", field] as const, ["after", after] as const]) {
    if (typeof index !== "number" || index < fields) continue;
    throw invalidProgram(`${at}/${key}`, `is ${index}, expected 0 to ${fields - 1}`);
  }
  // Before it is compiled: what has a hundred thousand instructions takes long to compile as well.
  const { size } = patternShape(pattern);
  const tooLarge = "is too large with its repetitions written out, shorten or split it";
  if (size > MOST_RULE_SIZE * 2) throw invalidProgram(`${at}/pattern`, tooLarge);
  const compiled = compilePattern(pattern, ignore_case ? RE2JS.CASE_INSENSITIVE : 0, `${at}/pattern`);
  const instructions = compiled.programSize();
  if (instructions > MOST_RULE_SIZE) throw invalidProgram(`${at}/pattern`, tooLarge);
  const named = compiled.namedGroups()["value"];
  const groups = [...(named === undefined ? [] : [named]), ...(compiled.groupCount() > 0 ? [1] : [])];
  return { field, after, pattern: compiled, cost: instructions + COST_OF_SEARCH, groups };
}
