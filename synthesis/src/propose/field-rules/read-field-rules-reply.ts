/**
 * Reads the rules for extraction that a model wrote: data, of which whatever cannot be used is let go of and counted.
 *
 * `@{NAME}` in a pattern stands for the words of a list, in upper or lower case. Patterns are RE2's, so none can be made to hang;
 * whether the engine takes one, and what it finds, is for field-rules-in-rows.ts.
 */
import type { FieldRule } from "@loopai/engine";
import * as z from "zod";
import { invalidReply, rulesInReply } from "../reply-object.ts";
import { wordChoices } from "../word-choices.ts";
import { LeftOut } from "./left-out.ts";

/** Rules that are looked at; the prompt asks for 60. */
const MOST_RULES = 100;
/** Words of a list that are taken: each makes every search of its rules dearer. */
const MOST_WORDS = 300;
const MOST_PATTERN_UNITS = 10_000;
const LIST = /@\{([^{}]*)\}/g;

const Rule = z.object({
  name: z.string().min(1).max(100),
  field: z.string().max(200),
  pattern: z.string().min(1).max(2_000),
  after: z.string().max(200).nullish(),
});

export interface FieldRulesReply {
  readonly rules: readonly FieldRule[];
  /** Why the others were left out. */
  readonly left: LeftOut;
}

/**
 * @param names Of the fields of the output, in the order of the step.
 * @throws {LoopaiError} `llm-reply-invalid` where there is no JSON object of that form, or no rule that can be used.
 */
export function readFieldRulesReply(text: string, names: readonly string[]): FieldRulesReply {
  const given = rulesInReply(text);
  const lists = new Map(Object.entries(given.lists).map(([name, words]) => [name, choicesOf(words)]));
  const left = new LeftOut();
  const rules = new Map<string, FieldRule>();
  for (const one of given.rules) {
    const { data: rule } = Rule.safeParse(one);
    if (rule === undefined || rules.has(rule.name)) left.count("of another form");
    else if (rules.size === MOST_RULES) left.count("too many");
    else {
      const field = names.indexOf(rule.field);
      const after = previousOf(rule.after ?? undefined, names);
      const pattern = withLists(rule.pattern, lists);
      if (field < 0 || after === "unknown") left.count("for fields that there are not");
      else if (pattern === undefined) left.count("with lists that there are not");
      else rules.set(rule.name, { name: rule.name, field, pattern, ignore_case: false, evidence: 0, ...after });
    }
  }
  if (rules.size === 0) throw invalidReply(`none of its rules can be used (${left.told()})`);
  return { rules: [...rules.values()], left };
}

/** A field may be called "start" itself: then it is meant. */
function previousOf(after: string | undefined, names: readonly string[]): Pick<FieldRule, "after"> | "unknown" {
  if (after === undefined) return {};
  const field = names.indexOf(after);
  if (field >= 0) return { after: field };
  return after === "start" ? { after } : "unknown";
}

/** The longest first: of alternatives the first that matches is taken. */
function choicesOf(words: readonly string[]): string {
  return wordChoices(words.slice(0, MOST_WORDS).toSorted((one, other) => other.length - one.length));
}

/** Undefined where a list is missing or empty, or the pattern becomes too long. */
function withLists(pattern: string, lists: ReadonlyMap<string, string>): string | undefined {
  const names = Array.from(pattern.matchAll(LIST), ([, name = ""]) => name);
  const units = names.reduce((sum, name) => sum + (lists.get(name)?.length ?? 0), pattern.length);
  if (units > MOST_PATTERN_UNITS || names.some((name) => (lists.get(name) ?? "") === "")) return undefined;
  return pattern.replace(LIST, (_, name: string) => `(?i:${lists.get(name) ?? ""})`);
}
