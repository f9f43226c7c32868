/**
 * Cuts a text into runs of digit groups: `+49 (30) 1234-567` is one run of four groups.
 *
 * Groups of a run are joined by a single space, dot, slash or dash, or by parentheses. A group that touches a letter is
 * a part of a word and in no run, nor is one that is joined to it by more than a space: such numbers name things.
 */
import { isDigit, isWordUnit } from "./characters.ts";

export interface DigitGroup {
  /** Where its first digit stands. */
  readonly start: number;
  /** Behind its last digit. */
  readonly end: number;
  readonly digits: string;
  /** What joins it to the group before in the run; empty for the first one. */
  readonly joint: string;
}

const SPACES = " \u00a0\u202f";
const JOINT = /^(?:[ \u00a0\u202f./\u2010-\u2014-]|[ -]?\(|\)[ -]?|\) ?\()$/;
const MOST_JOINT_CHARACTERS = 3;

/** Runs in their order, each of at least one group. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  let inWord = false;
  let end = 0;
  for (const { index: start, 0: digits } of text.matchAll(/[0-9]+/g)) {
    const gap = start - end <= MOST_JOINT_CHARACTERS ? text.slice(end, start) : "";
    const joined = end > 0 && JOINT.test(gap);
    end = start + digits.length;
    const touches = isWordUnit(text.charCodeAt(start - 1)) || isWordUnit(text.charCodeAt(end));
    inWord = touches || (inWord && joined && !SPACES.includes(gap));
    if (!joined || inWord) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (!inWord) run.push({ start, end, digits, joint: run.length === 0 ? "" : gap });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * True when no longer number goes on beyond either end of a piece, over a joint of `tight`. A mark beyond such a joint
 * counts as a number, since it may stand for one.
 */
export function standsAlone(text: string, start: number, end: number, tight: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== "" && tight.includes(before) && isNumberOr("]", text, start - 2)) return false;
  return after === "" || !tight.includes(after) || !isNumberOr("[", text, end + 1);
}

function isNumberOr(bracket: string, text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || text.charAt(at) === bracket;
}
