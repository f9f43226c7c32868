/**
 * Reads the rules that a model wrote: data, of which whatever does not have the form is let go of.
 *
 * Words become patterns of whole words; patterns are RE2's, so none can be made to hang. Rules for labels or fields that the job
 * does not have, and such as hold for fewer than two of the rows that were shown, are left out.
 */
import { canonicalJson, type Json } from "@loopai/core";
import * as z from "zod";
import { invalidReply, rulesInReply } from "../reply-object.ts";
import { wordChoices } from "../word-choices.ts";
import type { WrittenRule } from "./written-rule.ts";

const Rule = z.object({
  id: z.string().min(1).max(100),
  label: z.unknown(),
  strength: z.enum(["strong", "weak"]).default("weak"),
  field: z.string().max(200).optional(),
  any: z.array(z.string().min(1).max(200)).max(500).optional(),
  pattern: z.string().min(1).max(2_000).optional(),
});

/** Of all words of one rule together, and of all rules: patterns of more take longer to compile than they are worth. */
const MOST_WORDS_UNITS = 20_000;
const MOST_ALL_UNITS = 400_000;

export interface RulesReply {
  readonly rules: readonly WrittenRule[];
  /** Rules that were left out for their form. */
  readonly left: number;
}

/** Place of a field in a program's inputs by how a model may name it. */
export interface FieldNames {
  /** JSON pointers of the fields. */
  readonly pointers: readonly string[];
  readonly outputs: readonly Json[];
}

/** @throws {LoopaiError} `llm-reply-invalid` where there is no JSON object of that form, or no rule that can be used. */
export function readRulesReply(text: string, names: FieldNames): RulesReply {
  const { lists, rules } = rulesInReply(text);
  const seen = new Set<string>();
  let units = 0;
  const read = rules.flatMap((given) => {
    const rule = Rule.safeParse(given);
    const written = rule.success ? writtenRule(rule.data, new Map(Object.entries(lists)), names) : undefined;
    if (written === undefined || seen.has(written.name)) return [];
    units += written.pattern.length;
    if (units > MOST_ALL_UNITS) return [];
    seen.add(written.name);
    return [written];
  });
  if (read.length === 0) throw invalidReply("none of its rules can be used");
  return { rules: read, left: rules.length - read.length };
}

function writtenRule(
  { id, label, strength, field, any, pattern }: z.infer<typeof Rule>,
  lists: ReadonlyMap<string, readonly string[]>,
  { pointers, outputs }: FieldNames,
): WrittenRule | undefined {
  const answer = labelIndex(label, outputs);
  const place = fieldIndex(field, pointers);
  const words = any === undefined ? undefined : wordsPattern(any, lists);
  const text = words ?? pattern;
  if (answer === undefined || place === undefined || text === undefined) return undefined;
  return { name: id, field: place, pattern: text, answer, strength };
}

/** As it is, as the JSON that the prompt shows, or as the one text in the label's object. */
function labelIndex(label: unknown, outputs: readonly Json[]): number | undefined {
  const found = outputs.findIndex((output) => {
    const json = canonicalJson(output);
    if (json === label || JSON.stringify(output) === label) return true;
    try {
      if (canonicalJson(label as Json) === json) return true;
    } catch {
      return false;
    }
    const values = typeof output === "object" && output !== null ? Object.values(output) : [];
    return values.length === 1 && values[0] === label;
  });
  return found < 0 ? undefined : found;
}

function fieldIndex(field: string | undefined, pointers: readonly string[]): number | undefined {
  if (field === undefined) return pointers.length === 1 ? 0 : undefined;
  const at = pointers.findIndex((pointer) => pointer === field || pointer === `/${field}`);
  if (at >= 0) return at;
  return pointers.length === 1 ? 0 : undefined;
}

/** Whole words: between signs that are neither letters nor digits. Undefined where no word is left. */
function wordsPattern(any: readonly string[], lists: ReadonlyMap<string, readonly string[]>): string | undefined {
  const choices = wordChoices(
    [...new Set(any)].flatMap((word) => (word.startsWith("@") ? (lists.get(word.slice(1)) ?? []) : [word])),
  );
  if (choices === "" || choices.length > MOST_WORDS_UNITS) return undefined;
  return `(?:^|[^\\pL\\pN])(?:${choices})(?:$|[^\\pL\\pN])`;
}
