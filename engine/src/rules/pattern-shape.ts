/**
 * Reads a regular expression (RE2 syntax) for two facts: which literals every match must contain, and
 * how large the expression becomes once its counted repetitions are written out.
 *
 * The literals let one pass over a text rule out most rules (Cox, "Regular Expression Matching with a
 * Trigram Index", 2012, does it with trigrams); the size keeps an absurd pattern from being compiled.
 * Whatever this reader does not know makes it give up, which costs speed and never a match. Whether the
 * expression is valid is re2js's to say.
 */
import { foldUnit } from "./fold.ts";

export interface PatternShape {
  /**
   * A text that matches contains at least one of these once both are folded ({@link foldUnit}).
   * Undefined: nothing is known, every text may match.
   */
  readonly anyOf: readonly string[] | undefined;
  /** About the number of instructions that the compiled expression has. */
  readonly size: number;
}

/** What is known of one part of an expression. */
interface Part {
  /** The part matches exactly this folded text and nothing else. */
  readonly literal?: string;
  readonly anyOf?: readonly string[];
  readonly size: number;
}

/** More alternatives than this are not worth a search. */
const MOST_LITERALS = 64;
/** Deeper nesting than this is given up on; re2js itself refuses at 1,000. */
const DEEPEST = 200;
/** RE2 refuses repetitions above this, nested ones multiplied. */
const MOST_REPETITIONS = 1_000;

const FLAGS = /^\(\?([imsU-]*)([:)])/;
const NAMED_GROUP = /^\(\?P?<[A-Za-z_]\w*>/;
const REPETITION = /^(?:[*+?]|\{(\d{1,4})(?:,(\d{0,4}))?\})/;
const ZERO_WIDTH_ESCAPES = "AbBz";
const CLASS_ESCAPES = "dDsSwW";
const CONTROL_ESCAPES = "aftnrv";

class GiveUp extends Error {}

export function patternShape(pattern: string): PatternShape {
  try {
    const { anyOf, literal, size } = new PatternReader(pattern).read();
    return { anyOf: literal === undefined ? anyOf : usable([literal]), size };
  } catch (error) {
    if (!(error instanceof GiveUp)) throw error;
    return { anyOf: undefined, size: pattern.length * (pattern.includes("{") ? MOST_REPETITIONS : 1) };
  }
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;
  #depth = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): Part {
    const part = this.#alternation();
    if (this.#at < this.#pattern.length) throw new GiveUp();
    return part;
  }

  #alternation(): Part {
    if (++this.#depth > DEEPEST) throw new GiveUp();
    const branches = [this.#concatenation()];
    while (this.#pattern[this.#at] === "|") {
      this.#at++;
      branches.push(this.#concatenation());
    }
    this.#depth--;
    const [first] = branches;
    return branches.length === 1 && first !== undefined ? first : either(branches);
  }

  #concatenation(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#pattern.length && !"|)".includes(this.#pattern.charAt(this.#at))) {
      parts.push(this.#repeated(this.#atom()));
    }
    return inOrder(parts);
  }

  #atom(): Part {
    const pattern = this.#pattern;
    const character = pattern.charAt(this.#at);
    if (character === "(") return this.#group();
    if (character === "[") return this.#characterClass();
    if (character === "\\") return this.#escape();
    this.#at++;
    if (character === "^" || character === "$") return { literal: "", size: 1 };
    if (character === ".") return { size: 1 };
    // A repetition with nothing before it is an error that re2js names better.
    if ("*+?".includes(character)) throw new GiveUp();
    return literalUnit(character);
  }

  #group(): Part {
    const rest = this.#pattern.slice(this.#at, this.#at + 100);
    const flags = FLAGS.exec(rest);
    if (flags !== null) {
      this.#at += flags[0].length;
      // Flags up to the end of the group: none of them makes a folded literal match less.
      if (flags[2] === ")") return { literal: "", size: 0 };
    } else if (rest.startsWith("(?")) {
      const named = NAMED_GROUP.exec(rest);
      if (named === null) throw new GiveUp();
      this.#at += named[0].length;
    } else {
      this.#at++;
    }
    const part = this.#alternation();
    if (this.#pattern[this.#at] !== ")") throw new GiveUp();
    this.#at++;
    return { ...part, size: part.size + 2 };
  }

  #characterClass(): Part {
    const pattern = this.#pattern;
    let at = this.#at + 1;
    if (pattern[at] === "^") at++;
    // A bracket right at the start stands for itself.
    if (pattern[at] === "]") at++;
    for (; pattern[at] !== "]"; at++) {
      if (at >= pattern.length) throw new GiveUp();
      if (pattern[at] === "\\") at++;
      else if (pattern.startsWith("[:", at)) {
        at = pattern.indexOf(":]", at) + 1;
        if (at === 0) throw new GiveUp();
      }
    }
    this.#at = at + 1;
    return { size: 1 };
  }

  #escape(): Part {
    const pattern = this.#pattern;
    const escaped = pattern.charAt(this.#at + 1);
    this.#at += 2;
    if (escaped !== "" && ZERO_WIDTH_ESCAPES.includes(escaped)) return { literal: "", size: 1 };
    if (escaped !== "" && (CLASS_ESCAPES.includes(escaped) || CONTROL_ESCAPES.includes(escaped))) return { size: 1 };
    if (escaped === "p" || escaped === "P" || escaped === "x") {
      const end = pattern[this.#at] === "{" ? pattern.indexOf("}", this.#at) : this.#at + (escaped === "x" ? 1 : 0);
      if (end < 0) throw new GiveUp();
      this.#at = end + 1;
      return { size: 1 };
    }
    if (/[A-Za-z0-9]/.test(escaped) || escaped === "") throw new GiveUp();
    return literalUnit(escaped);
  }

  #repeated(atom: Part): Part {
    let part = atom;
    for (;;) {
      const repetition = REPETITION.exec(this.#pattern.slice(this.#at, this.#at + 12));
      if (repetition === null) return part;
      // After flags a repetition is that of the atom before them.
      if (part.size === 0) throw new GiveUp();
      this.#at += repetition[0].length;
      if (this.#pattern[this.#at] === "?") this.#at++;
      part = times(part, repetition);
    }
  }
}

function times(part: Part, repetition: RegExpExecArray): Part {
  const [text, least, most] = repetition;
  const counted = text.startsWith("{");
  const copies = counted ? Math.max(Number(least), Number(most ?? 0), 1) : 1;
  const size = part.size * copies + 1;
  const mayBeAbsent = counted ? Number(least) === 0 : text !== "+";
  if (mayBeAbsent) return { size };
  // What must be there once must be there; how often is not worth knowing.
  const anyOf = part.literal === undefined ? part.anyOf : usable([part.literal]);
  return { ...(anyOf === undefined ? {} : { anyOf }), size };
}

function literalUnit(unit: string): Part {
  const folded = foldUnit(unit.charCodeAt(0));
  return folded < 128 ? { literal: String.fromCharCode(folded), size: 1 } : { size: 1 };
}

/** A part for `parts` one after the other: their literals joined where they touch. */
function inOrder(parts: readonly Part[]): Part {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const runs: (readonly string[])[] = [];
  let run = "";
  let exact = true;
  for (const part of parts) {
    if (part.literal !== undefined) {
      run += part.literal;
      continue;
    }
    exact = false;
    runs.push([run]);
    run = "";
    if (part.anyOf !== undefined) runs.push(part.anyOf);
  }
  if (exact) return { literal: run, size };
  runs.push([run]);
  const best = runs
    .map(usable)
    .filter((literals) => literals !== undefined)
    .toSorted((left, right) => strength(right) - strength(left))[0];
  return { ...(best === undefined ? {} : { anyOf: best }), size };
}

/** A part for one of `branches`: what each of them needs, together. */
function either(branches: readonly Part[]): Part {
  const size = branches.reduce((sum, branch) => sum + branch.size + 1, 0);
  const literals: string[] = [];
  for (const { literal, anyOf } of branches) {
    const needed = literal === undefined ? anyOf : usable([literal]);
    if (needed === undefined) return { size };
    literals.push(...needed);
  }
  const anyOf = usable([...new Set(literals)]);
  return { ...(anyOf === undefined ? {} : { anyOf }), size };
}

/** Literals that are worth searching for: none of them empty, not too many. */
function usable(literals: readonly string[]): readonly string[] | undefined {
  return literals.length <= MOST_LITERALS && literals.every((literal) => literal.length > 0) ? literals : undefined;
}

/** Rules out more texts the longer its shortest literal and the fewer they are. */
function strength(literals: readonly string[]): number {
  const shortest = Math.min(...literals.map((literal) => literal.length));
  return shortest - literals.length / MOST_LITERALS;
}
