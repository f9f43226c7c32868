/**
 * What a route names, opened: who answers, who contends, who runs in shadow.
 *
 * Nothing here fails because one program cannot be opened: the champion before stands in for the champion, the
 * champion for a pinned program, and a canary or shadow is left out. What was left out is said.
 */
import { setTimeout } from "node:timers/promises";
import { type Canary, type Champion, LoopaiError, type Route, type ServedAs, type Version } from "@loopai/core";
import { ANSWER_ALL, type AnswerRule, answerRule } from "./answer-rule.ts";
import type { OpenedProgram } from "./opened-program.ts";
import type { ProgramShelf } from "./program-shelf.ts";

/** A program with the rule for its answers. */
export type RuledProgram = OpenedProgram & { readonly rule: AnswerRule };

/** A program that answers callers. */
export type ServingProgram = RuledProgram & {
  readonly servedAs: ServedAs;
  /** What the caller should know: another program than the route's serves, or no threshold holds. */
  readonly warning: string | undefined;
};

export interface OpenedRoute {
  /** Answers every call where no version is asked for and no canary takes it, or why nothing can. */
  readonly serving: ServingProgram | LoopaiError;
  /** Gets its share of the calls, unless something is pinned. */
  readonly canary: { readonly program: ServingProgram; readonly terms: Canary } | undefined;
  /** Run after the answer, unless something is pinned. */
  readonly shadows: readonly RuledProgram[];
  /** Why programs that the route names do not do what it says. */
  readonly refused: readonly LoopaiError[];
  /** A contender is still being opened: looking again soon is worth it. */
  readonly isWaiting: boolean;
}

/**
 * Longest that callers wait for a contender that is opened the first time, in milliseconds: a program that nobody has promoted
 * must not keep those from their answers that it does not serve. Later looks do not wait at all.
 */
const CONTENDER_MS = 500;
const LATE = Symbol("late");

/** Opens what `route` names. Rejects for nothing but a bug. */
export async function openRoute(route: Route, shelf: ProgramShelf, appId: string): Promise<OpenedRoute> {
  const refused: LoopaiError[] = [];
  const open = async (named: Champion): Promise<RuledProgram | LoopaiError> => {
    try {
      return { ...(await shelf.named(named)), rule: answerRule(named) };
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      refused.push(error);
      return error;
    }
  };
  const serving = await openServing(route, open, appId);
  let isWaiting = false;
  const openSoon = async (named: Champion): Promise<RuledProgram | LoopaiError> => {
    const waitMs = shelf.isOpening(named.version) ? 0 : CONTENDER_MS;
    const opened = await Promise.race([openAnyhow(open, named), setTimeout(waitMs, LATE, { ref: false })]);
    if (opened !== LATE) return opened;
    isWaiting = true;
    return new LoopaiError("program-missing", `Cannot run v${named.version} yet: it is being opened`);
  };
  const contenders = route.pinned === undefined ? (route.shadows ?? []) : [];
  const [canary, ...shadows] = await Promise.all([openCanary(route, openSoon), ...contenders.map(openSoon)]);
  return {
    serving,
    canary,
    shadows: shadows.flatMap((shadow) => (shadow instanceof LoopaiError ? [] : [shadow])),
    refused,
    isWaiting,
  };
}

/**
 * One version, whatever serves. Only what the route names has a threshold; another version answers everything.
 *
 * @throws {LoopaiError} `artifact-corrupt`, `program-not-found`, `program-invalid`.
 */
export async function openVersion(route: Route, version: Version, shelf: ProgramShelf): Promise<ServingProgram> {
  const { champion, pinned, canary, previous, shadows = [] } = route;
  const named = [champion, pinned, canary, previous, ...shadows].find((one) => one?.version === version);
  if (named !== undefined) {
    return { ...(await shelf.named(named)), rule: answerRule(named), servedAs: "version", warning: undefined };
  }
  const warning = `v${version} is not in the route: no threshold holds for it, it answers everything`;
  return { ...(await shelf.version(version)), rule: ANSWER_ALL, servedAs: "version", warning };
}

/** Of a contender not even a bug keeps callers from their answers. */
async function openAnyhow(open: Open, named: Champion): Promise<RuledProgram | LoopaiError> {
  try {
    return await open(named);
  } catch (cause) {
    return new LoopaiError("internal", `Cannot open v${named.version}`, { cause });
  }
}

type Open = (named: Champion) => Promise<RuledProgram | LoopaiError>;

async function openServing({ pinned, champion, previous }: Route, open: Open, appId: string) {
  const contenders: readonly (readonly [Champion | undefined, ServedAs])[] = [
    [pinned, "pinned"],
    [champion, "champion"],
    // Stands in for a champion, so there must be one.
    [champion === undefined ? undefined : previous, "stand-in"],
  ];
  const failures: { readonly version: Version; readonly error: LoopaiError }[] = [];
  for (const [named, servedAs] of contenders) {
    if (named === undefined) continue;
    const program = await open(named);
    if (!(program instanceof LoopaiError)) return { ...program, servedAs, warning: standInWarning(failures, named) };
    failures.push({ version: named.version, error: program });
  }
  const failure = failures.find(({ version }) => version === champion?.version) ?? failures[0];
  return failure?.error ?? programMissing(appId);
}

async function openCanary({ pinned, canary }: Route, open: Open): Promise<OpenedRoute["canary"]> {
  if (pinned !== undefined || canary === undefined) return undefined;
  const program = await open(canary);
  if (program instanceof LoopaiError) return undefined;
  return { program: { ...program, servedAs: "canary", warning: undefined }, terms: canary };
}

function standInWarning(
  failures: readonly { readonly version: Version; readonly error: LoopaiError }[],
  { version }: Champion,
): string | undefined {
  if (failures.length === 0) return undefined;
  const reasons = failures.map((failure) => `v${failure.version} cannot be opened (${failure.error.code})`);
  return `${reasons.join(", ")}: v${version} answers in its place`;
}

function programMissing(appId: string): LoopaiError {
  return new LoopaiError(
    "program-missing",
    `Cannot execute app "${appId}": it has no program yet: add examples and run "loopai synthesize"`,
  );
}
