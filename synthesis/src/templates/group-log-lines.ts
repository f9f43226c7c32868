/**
 * Groups the lines of a log by the event they tell of, without labels and without a setting for the system.
 *
 * Lines whose masked tokens are the same are one group. Groups that differ in a single word are one where that word takes
 * at least three values and enough others stay: a name in the place of a number, as in "session opened for user ann". A word in
 * capitals or one that says what was done ("started", "stopping") tells events apart, so it is never taken for a name. The two steps
 * are those of Drain (He et al. 2017) and Brain (Yu et al. 2023), masking and the finding of variable words; one configuration
 * serves all systems: it was chosen on the first 1,000 lines of each of twelve systems of Loghub (Zhu et al. 2023).
 */
import { maskLine, VARIABLE } from "@loopai/engine";
import { DisjointSets } from "./disjoint-sets.ts";

/** Values that a word must take to be a variable. */
const FEWEST_VALUES = 3;
/** Words that must stay when it is taken out. */
const FEWEST_WORDS = 3;
const WORD = /\w/;
const CAPITALS = /^[A-Z]{2,}$/;
const DONE = /(ed|ing)$/i;

export interface LogGroups {
  /** Number of its group, one a line. */
  readonly groups: Int32Array;
  /** One a group, in the order that they were met. */
  readonly templates: readonly LogTemplate[];
}

export interface LogTemplate {
  /** Tokens with one space between; `<*>` stands for what varies. */
  readonly template: string;
  readonly lines: number;
  /** The first line of it. */
  readonly example: string;
}

interface Pattern {
  readonly tokens: readonly string[];
  readonly example: string;
  lines: number;
}

/** Linear in the text but for patterns: each of their words is looked at once. */
export function groupLogLines(lines: readonly string[]): LogGroups {
  const numbers = new Map<string, number>();
  const patterns: Pattern[] = [];
  const patternOfLine = Int32Array.from(lines, (line) => {
    const tokens = maskLine(line, { values: true });
    const key = tokens.join(" ");
    let number = numbers.get(key);
    if (number === undefined) {
      number = patterns.push({ tokens, example: line, lines: 0 }) - 1;
      numbers.set(key, number);
    }
    const pattern = patterns[number];
    if (pattern !== undefined) pattern.lines++;
    return number;
  });
  const sets = mergedPatterns(patterns);
  const groupOfRoot = new Map<number, number>();
  const templates: { template: string; lines: number; example: string }[] = [];
  const groupOfPattern = patterns.map(({ tokens, lines: count, example }, number) => {
    const root = sets.rootOf(number);
    let group = groupOfRoot.get(root);
    if (group === undefined) {
      group = templates.push({ template: tokens.join(" "), lines: 0, example }) - 1;
      groupOfRoot.set(root, group);
    }
    const template = templates[group];
    if (template !== undefined) {
      template.lines += count;
      template.template = common(template.template, tokens);
    }
    return group;
  });
  return { groups: patternOfLine.map((number) => groupOfPattern[number] ?? 0), templates };
}

/** Joins patterns that differ in one word which takes enough values. */
function mergedPatterns(patterns: readonly Pattern[]): DisjointSets {
  const sets = new DisjointSets(patterns.length);
  const sharing = new Map<string, number[]>();
  const share = (key: string, number: number): void => {
    const known = sharing.get(key);
    if (known === undefined) sharing.set(key, [number]);
    else known.push(number);
  };
  for (const [number, { tokens }] of patterns.entries()) {
    // A variable that was masked stands beside the values of the same place.
    if (tokens.includes(VARIABLE)) share(tokens.join(" "), number);
    const words = tokens.filter((token) => token !== VARIABLE && WORD.test(token)).length;
    if (words - 1 < FEWEST_WORDS) continue;
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      if (token === VARIABLE || !WORD.test(token) || CAPITALS.test(token) || DONE.test(token)) continue;
      share(tokens.with(at, VARIABLE).join(" "), number);
    }
  }
  for (const [first = 0, ...others] of sharing.values()) {
    if (others.length + 1 < FEWEST_VALUES) continue;
    for (const other of others) sets.join(first, other);
  }
  return sets;
}

/** What two patterns of a group have in common: they have equally many tokens, or the first stands for both. */
function common(template: string, tokens: readonly string[]): string {
  const before = template.split(" ");
  if (before.length !== tokens.length) return template;
  return before.map((token, at) => (token === tokens[at] ? token : VARIABLE)).join(" ");
}
