/**
 * Reads the fields of an input as texts.
 *
 * Pointers are split once, when a program is opened. Only own properties count, so an input cannot name
 * what it inherits (`__proto__`, `constructor`); what is missing is empty text.
 */
import type { Json } from "@loopai/core";
import { canonicalText } from "./canonical-text.ts";

interface PathStep {
  /** The property's name in an object. */
  readonly key: string;
  /** The same step in an array, -1 where the name is no array index. */
  readonly index: number;
}

const ARRAY_INDEX = /^(?:0|[1-9]\d{0,9})$/;

/** The places of an input that a program reads, ready to be read many times. */
export class InputReader {
  readonly #paths: readonly (readonly PathStep[])[];

  /** @param pointers JSON pointers (RFC 6901), "" for the whole input. */
  constructor(pointers: readonly string[]) {
    this.#paths = pointers.map(pathOf);
  }

  /** The text of every field, in a new array. */
  read(input: Json): string[] {
    return this.#paths.map((path) => canonicalText(valueAt(input, path)));
  }
}

function pathOf(pointer: string): readonly PathStep[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((key) => ({ key, index: ARRAY_INDEX.test(key) ? Number(key) : -1 }));
}

function valueAt(input: Json, path: readonly PathStep[]): Json | undefined {
  let value: Json | undefined = input;
  for (const { key, index } of path) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) value = index >= 0 ? (value as readonly Json[])[index] : undefined;
    else value = Object.hasOwn(value, key) ? (value as { readonly [key: string]: Json })[key] : undefined;
  }
  return value;
}
