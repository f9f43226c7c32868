/** A case of a transform step in words: `take value from after the last " " to its end, in upper case; then ", "`. */
import type { Atom, Place, Predicate, TransformCase } from "./transform-definition.ts";

export function describeCase({ when, parts }: TransformCase, pointers: readonly string[]): string {
  const made = parts === null ? "answer null" : parts.map((part) => describeAtom(part, pointers)).join("; then ");
  if (when.length === 0) return made === "" ? "answer an empty text" : made;
  const tests = when.map(({ is, not = false }) => `${not ? "not: " : ""}${describePredicate(is, pointers)}`);
  return `where ${tests.join(" and ")}: ${made === "" ? "answer an empty text" : made}`;
}

function describeAtom(atom: Atom, pointers: readonly string[]): string {
  if (atom.kind === "text") return JSON.stringify(atom.text);
  const name = nameOf(atom.field, pointers);
  switch (atom.kind) {
    case "slice":
      return `take ${name} from ${describePlace(atom.start)} to ${describePlace(atom.end)}${inLetters(atom.letters)}`;
    case "number": {
      const { nth, scale, round, add, decimals, thousands, width } = atom;
      const steps = [
        `the ${ordinal(nth)} number of ${name}`,
        ...(scale === undefined ? [] : [`times ${scale}`]),
        ...(round === undefined ? [] : [`rounded ${round.mode === "nearest" ? "" : `${round.mode} `}to ${round.step}`]),
        ...(add === undefined ? [] : [`plus ${add}`]),
        `with ${decimals[0] === decimals[1] ? decimals[0] : `${decimals[0]} to ${decimals[1]}`} decimals`,
        ...(thousands === undefined ? [] : [`thousands by ${JSON.stringify(thousands)}`]),
        ...(width === undefined ? [] : [`filled to ${width} digits`]),
      ];
      return steps.join(", ");
    }
    case "date": {
      const { part, order, round, add_minutes: add } = atom;
      const rounded = round === undefined ? "" : `, rounded ${round.mode} to ${round.minutes} minutes`;
      return `the ${part} of the date in ${name} (${order})${rounded}${add === undefined ? "" : `, ${add} minutes later`}`;
    }
    case "join":
      return `${atom.take === "first" ? "the first signs of all" : "all"} ${atom.token} of ${name} joined by ${JSON.stringify(atom.separator)}${inLetters(atom.letters)}`;
    case "replace":
      return `${name} with ${JSON.stringify(atom.find)} replaced by ${JSON.stringify(atom.with)}${inLetters(atom.letters)}`;
  }
}

function describePlace(place: Place): string {
  if ("from" in place) return place.at === 0 ? `its ${place.from}` : `${place.at} signs from its ${place.from}`;
  const what = "token" in place ? place.token : JSON.stringify(place.text);
  const at = `the ${place.side} of the ${ordinal(place.nth)} ${what}`;
  const { plus = 0 } = place;
  return plus === 0 ? at : `${Math.abs(plus)} signs ${plus > 0 ? "after" : "before"} ${at}`;
}

function describePredicate(predicate: Predicate, pointers: readonly string[]): string {
  const name = nameOf(predicate.field, pointers);
  if ("equals" in predicate) return `${name} is ${JSON.stringify(predicate.equals)}`;
  if ("starts" in predicate) return `${name} starts with ${JSON.stringify(predicate.starts)}`;
  if ("ends" in predicate) return `${name} ends with ${JSON.stringify(predicate.ends)}`;
  if ("contains" in predicate) return `${name} contains ${JSON.stringify(predicate.contains)}`;
  if ("least" in predicate) return `${name} has ${predicate.least} ${predicate.token} or more`;
  if ("first" in predicate) return `${name} begins with ${predicate.first}`;
  if ("last" in predicate) return `${name} ends with ${predicate.last}`;
  if ("below" in predicate) return `the first number of ${name} is under ${predicate.below}`;
  return `${name} has fewer than ${predicate.shorter} signs`;
}

function nameOf(field: number, pointers: readonly string[]): string {
  const pointer = pointers[field] ?? "";
  return pointer === "" ? "the input" : pointer.slice(1);
}

function ordinal(nth: number): string {
  if (nth === -1) return "last";
  if (nth < 0) return `${-nth}th last`;
  return nth === 1 ? "first" : nth === 2 ? "second" : nth === 3 ? "third" : `${nth}th`;
}

function inLetters(letters: "upper" | "lower" | "title" | undefined): string {
  return letters === undefined ? "" : `, in ${letters} case`;
}
