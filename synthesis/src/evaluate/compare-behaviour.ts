/** How two versions of a program differ in what they do: on which inputs, from which answer to which, for better or worse. */
import { canonicalJson, exactMcNemar, type Json, type Proportion, proportion, sameJson } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";

const PAIRS = 20;
const EXAMPLES = 20;

export interface ComparedInput {
  readonly input: Json;
  /** The right answer, where it is known. */
  readonly expected?: Json;
  /** Where it comes from: file and line, or an execution. */
  readonly origin: string;
}

/** A program with the rule by which it serves. */
export interface ComparedProgram {
  readonly program: JudgedProgram;
  /** Whether an answer is given or deferred. */
  readonly answers: (output: Json, confidence: number | undefined) => boolean;
}

/** What one program does with an input; null: it knows no answer. */
interface Behaviour {
  readonly output: Json;
  readonly confidence: number | null;
  readonly deferred: boolean;
}

/** Field names as on the wire. */
export interface BehaviourDifference {
  readonly inputs: number;
  /** Share of inputs that both answer alike, or both defer. */
  readonly same: Proportion;
  /** What changed into what, the most frequent first; null stands for a deferral. */
  readonly changes: readonly { readonly from: Json; readonly to: Json; readonly inputs: number }[];
  /** Where the right answer is known: what the program itself says, deferred or not. */
  readonly judged: {
    readonly rows: number;
    readonly only_from_right: number;
    readonly only_to_right: number;
    /** Exact McNemar test, two-sided: the chance of so uneven a split if the two were equally good. */
    readonly p: number;
  } | null;
  readonly examples: readonly (ComparedInput & { readonly from: Behaviour; readonly to: Behaviour })[];
}

/** @throws {RangeError} when there is no input. */
export function compareBehaviour(
  from: ComparedProgram,
  to: ComparedProgram,
  inputs: readonly ComparedInput[],
): BehaviourDifference {
  const compared = inputs.map((one) => ({
    ...one,
    from: behaviourOf(from, one.input),
    to: behaviourOf(to, one.input),
  }));
  const changed = compared.filter(
    ({ from: before, to: after }) => !sameJson(shownOutcome(before), shownOutcome(after)),
  );
  return {
    inputs: inputs.length,
    same: proportion(inputs.length - changed.length, inputs.length),
    changes: countChanges(changed),
    judged: judge(compared),
    examples: spread(changed),
  };
}

function behaviourOf({ program, answers }: ComparedProgram, input: Json): Behaviour {
  const answer = program.execute(input);
  if (answer === undefined) return { output: null, confidence: null, deferred: true };
  const { output, confidence } = answer;
  return { output, confidence: confidence ?? null, deferred: !answers(output, confidence) };
}

/** What a caller sees; wrapped, so that an output of null is no deferral. */
function shownOutcome({ output, deferred }: Behaviour): Json {
  return deferred ? null : [output];
}

type Changed = BehaviourDifference["examples"];

function countChanges(changed: Changed): BehaviourDifference["changes"] {
  const counts = new Map<string, { from: Json; to: Json; inputs: number }>();
  for (const { from, to } of changed) {
    const key = canonicalJson([shownOutcome(from), shownOutcome(to)]);
    const pair = counts.get(key) ?? {
      from: from.deferred ? null : from.output,
      to: to.deferred ? null : to.output,
      inputs: 0,
    };
    pair.inputs += 1;
    counts.set(key, pair);
  }
  return [...counts.values()].toSorted((left, right) => right.inputs - left.inputs).slice(0, PAIRS);
}

function judge(compared: Changed): BehaviourDifference["judged"] {
  const known = compared.flatMap(({ expected, from, to }) =>
    expected === undefined ? [] : [{ from: isRight(from, expected), to: isRight(to, expected) }],
  );
  if (known.length === 0) return null;
  const onlyFrom = known.filter((row) => row.from && !row.to).length;
  const onlyTo = known.filter((row) => row.to && !row.from).length;
  return {
    rows: known.length,
    only_from_right: onlyFrom,
    only_to_right: onlyTo,
    p: exactMcNemar(onlyFrom, onlyTo).twoSided,
  };
}

function isRight({ output, confidence }: Behaviour, expected: Json): boolean {
  return confidence !== null && sameJson(output, expected);
}

/** One example of each change before a second of any. */
function spread(changed: Changed): Changed {
  const met = new Map<string, number>();
  return changed
    .map((one, at) => {
      const key = canonicalJson([shownOutcome(one.from), shownOutcome(one.to)]);
      const turn = met.get(key) ?? 0;
      met.set(key, turn + 1);
      return { one, at, turn };
    })
    .toSorted((left, right) => left.turn - right.turn || left.at - right.at)
    .slice(0, EXAMPLES)
    .map(({ one }) => one);
}
