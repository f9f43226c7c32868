/** What each rule of a `field-rules` step finds in labelled texts, in its place among the others, and how much of it is right. */
import { FieldRuleFinder, type FieldRulesStep, withoutEndSigns } from "@loopai/engine";
import type { NamedValue } from "./extraction-form.ts";

export interface FieldRuleUse {
  /** Values that the rule found. */
  readonly found: number;
  /** Of these, such as the row has for that field. */
  readonly right: number;
}

/**
 * One a rule.
 *
 * @param values Of each text, what is to be found.
 * @throws {LoopaiError} `program-invalid` where the engine does not take the rules.
 */
export function fieldRuleUses(
  { rules, fields, form }: Pick<FieldRulesStep, "rules" | "fields" | "form">,
  texts: readonly string[],
  values: readonly (readonly NamedValue[])[],
): readonly FieldRuleUse[] {
  const finder = new FieldRuleFinder({ rules, fields }, "rules");
  const uses = rules.map(() => ({ found: 0, right: 0 }));
  for (const [row, text] of texts.entries()) {
    const wanted = new Set((values[row] ?? []).map(({ name, value }) => `${name}\n${value}`));
    for (const { rule, field, start, end } of finder.find(text, form.kind === "object") ?? []) {
      const own = text.slice(start, end);
      const use = uses[rule];
      if (use === undefined) continue;
      use.found++;
      if (wanted.has(`${fields[field]}\n${form.trim === "end" ? withoutEndSigns(own) : own}`)) use.right++;
    }
  }
  return uses;
}
