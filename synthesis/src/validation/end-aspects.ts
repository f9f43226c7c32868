/** What a value begins and ends with. */
import { ANY, type FormAspect, type FormPart, literalPattern, oneOf, signOf, signPattern } from "./value-form.ts";

/** The first sign is of a class that valid values begin with. */
const firstClass: FormAspect = {
  name: "first class",
  learn: (values) =>
    startsWith(
      values,
      (value) => signOf(firstOf(value)),
      (sign) => (sign === "" ? "$" : signPattern(sign)),
    ),
};

/** And the last of one that they end with. */
const bothClasses: FormAspect = {
  name: "first and last class",
  learn(values) {
    const first = firstClass.learn(values);
    const last = new Set(values.map((value) => signOf(lastOf(value))));
    return {
      accepts: (value) => first.accepts(value) && last.has(signOf(lastOf(value))),
      patterns: [...first.patterns, `${oneOf([...last].map((sign) => (sign === "" ? "^" : signPattern(sign))))}$`],
    };
  },
};

export const END_ASPECTS: readonly FormAspect[] = [ANY, firstClass, bothClasses, prefix(1), prefix(2), prefix(3)];

/** The first `length` signs are those of some valid value. */
function prefix(length: number): FormAspect {
  const keyOf = (value: string): string => Array.from(value).slice(0, length).join("");
  // A key that is shorter is a whole value.
  const pattern = (key: string): string => literalPattern(key) + (Array.from(key).length < length ? "$" : "");
  return { name: `first ${length} signs`, learn: (values) => startsWith(values, keyOf, pattern) };
}

function firstOf(value: string): string {
  return Array.from(value)[0] ?? "";
}

function lastOf(value: string): string {
  return Array.from(value).at(-1) ?? "";
}

function startsWith(
  values: readonly string[],
  keyOf: (value: string) => string,
  patternOf: (key: string) => string,
): FormPart {
  const seen = new Set(values.map(keyOf));
  return { accepts: (value) => seen.has(keyOf(value)), patterns: [`^${oneOf([...seen].map(patternOf))}`] };
}
