/** The check of each kind of value: out of fold to be judged, and from all rows to serve. */
import { VALIDATOR_BANK, passes } from "@loopai/engine";
import { setImmediate } from "node:timers/promises";
import type { ValidatorChoice } from "./choose-validator.ts";
import { type InducedForm, induceForms, type JudgedValue } from "./induce-form.ts";

/** What a kind can be held against. */
export type CheckKind = "validator" | "patterns";

/** The checks that some rows lead to, by kind of value. */
export interface FoundChecks {
  validator(kind: string): string | undefined;
  patterns(kind: string): InducedForm | undefined;
  /** Whether a value of a kind passes; undefined where there is no such check. */
  passes(check: CheckKind, kind: string, value: string): boolean | undefined;
}

export interface ValueOfKind extends JudgedValue {
  readonly kind: string;
}

/** Lets the event loop turn between kinds. @throws `signal.reason`. */
export async function findChecks(
  values: Iterable<ValueOfKind>,
  bank: ValidatorChoice,
  signal?: AbortSignal,
): Promise<FoundChecks> {
  const kinds = new Map<string, JudgedValue[]>();
  for (const value of values) {
    const known = kinds.get(value.kind);
    if (known === undefined) kinds.set(value.kind, [value]);
    else known.push(value);
  }
  const validators = new Map<string, string | undefined>();
  for (const [kind, known] of kinds) {
    validators.set(kind, bank.choose(known));
    await setImmediate();
    signal?.throwIfAborted();
  }
  const forms = induceForms(kinds);
  return {
    validator: (kind) => validators.get(kind),
    patterns: (kind) => forms.get(kind),
    passes(check, kind, value) {
      if (check === "patterns") return forms.get(kind)?.accepts(value);
      const test = VALIDATOR_BANK.get(validators.get(kind) ?? "");
      return test === undefined ? undefined : passes(test, value);
    },
  };
}
