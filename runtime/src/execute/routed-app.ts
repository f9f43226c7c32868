/**
 * One app as the runtime sees it: its route, and the program that the route names, in memory.
 *
 * The route is looked at again when the file was replaced, at most every {@link CHECK_MS} by the given
 * clock and without a timer; a change by this process is seen at once. A route that cannot be read, or is
 * older than the known one, is not taken: the last good one stands. A champion that cannot be opened is served
 * by the one before, and says so.
 */
import { type AppId, type Champion, LoopaiError, type Route, type Version } from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import { type RouteStamp, sameStamp } from "../files/route-stamp.ts";
import { ANSWER_ALL, type AnswerRule, answerRule } from "./answer-rule.ts";
import { type OpenDataProgram, type OpenedProgram, openProgram } from "./opened-program.ts";

const CHECK_MS = 200;
/** A route or champion that failed is tried again after this long, in case somebody repaired it. */
const RETRY_MS = 5_000;
/** Programs kept in memory an app; the one that was asked for longest ago goes first. */
const MAX_PROGRAMS = 8;

/** A program with the rule for its answers. */
export interface ServingProgram extends OpenedProgram {
  readonly rule: AnswerRule;
  /** What the caller should know: another version than the route's champion serves, or no threshold holds. */
  readonly warning: string | undefined;
}

/** The route as it was last read, and what serves under it. */
export interface RoutedState {
  readonly route: Route;
  /** What answers where no version is asked for, or why nothing can. */
  readonly serving: ServingProgram | LoopaiError;
  readonly stamp: RouteStamp | undefined;
  /** When to look again although the file did not change; Infinity when all is well. */
  readonly retryAtMs: number;
}

export class RoutedApp {
  readonly folder: AppFolder;
  readonly #openDataProgram: OpenDataProgram;
  readonly #programs = new Map<Version, Promise<OpenedProgram>>();
  #state: RoutedState | undefined;
  #checkedMs = 0;
  #refreshing: Promise<RoutedState> | undefined;

  constructor(folder: AppFolder, openDataProgram: OpenDataProgram) {
    this.folder = folder;
    this.#openDataProgram = openDataProgram;
  }

  get appId(): AppId {
    return this.folder.appId;
  }

  /** What stands at `nowMs`, or undefined when {@link refresh} has to be awaited first. */
  current(nowMs: number): RoutedState | undefined {
    const state = this.#state;
    if (state === undefined) return undefined;
    // A promotion in this process holds from the next call on.
    if (this.folder.writtenRevision > state.route.revision) return undefined;
    const sinceMs = nowMs - this.#checkedMs;
    // Negative when the clock was set back: then it is looked at, too.
    if (sinceMs >= 0 && sinceMs < CHECK_MS) return state;
    this.#checkedMs = nowMs;
    if (nowMs >= state.retryAtMs || !sameStamp(state.stamp, this.folder.routeStamp())) return undefined;
    return state;
  }

  /** Reads the route and opens what it names. Calls at the same time share one reading. */
  refresh(nowMs: number): Promise<RoutedState> {
    this.#refreshing ??= this.#read(nowMs).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /**
   * The program of one version. Only what the route names has a threshold; another version answers everything.
   *
   * @throws {LoopaiError} `artifact-corrupt`, `program-not-found`, `program-invalid`.
   */
  async program(route: Route, version: Version): Promise<ServingProgram> {
    const named = [route.champion, route.previous].find((one) => one?.version === version);
    if (named !== undefined) return { ...(await this.#openNamed(named)), rule: answerRule(named), warning: undefined };
    const opened = await this.#open(version);
    const warning = `v${version} is not in the route: no threshold holds for it, it answers everything`;
    return { ...opened, rule: ANSWER_ALL, warning };
  }

  async #read(nowMs: number): Promise<RoutedState> {
    const known = this.#state;
    const stamp = this.folder.routeStamp();
    let route: Route;
    try {
      route = await this.folder.readRoute();
    } catch (error) {
      if (known === undefined || !(error instanceof LoopaiError)) throw error;
      return this.#keep({ ...known, stamp, retryAtMs: nowMs + RETRY_MS }, nowMs);
    }
    if (known !== undefined && route.revision < known.route.revision) return this.#keep({ ...known, stamp }, nowMs);
    const serving = await this.#choose(route);
    const sound = !(serving instanceof LoopaiError) && serving.warning === undefined;
    const retryAtMs = sound || route.champion === undefined ? Infinity : nowMs + RETRY_MS;
    return this.#keep({ route, serving, stamp, retryAtMs }, nowMs);
  }

  #keep(state: RoutedState, nowMs: number): RoutedState {
    this.#state = state;
    this.#checkedMs = nowMs;
    return state;
  }

  async #choose({ champion, previous }: Route): Promise<ServingProgram | LoopaiError> {
    if (champion === undefined) {
      return new LoopaiError(
        "program-missing",
        `Cannot execute app "${this.appId}": it has no program yet: add examples and run "loopai synthesize"`,
      );
    }
    const first = await this.#tryNamed(champion, undefined);
    if (!(first instanceof LoopaiError) || previous === undefined) return first;
    const warning = `v${champion.version} cannot be opened (${first.code}): v${previous.version} answers in its place`;
    const second = await this.#tryNamed(previous, warning);
    return second instanceof LoopaiError ? first : second;
  }

  async #tryNamed(named: Champion, warning: string | undefined): Promise<ServingProgram | LoopaiError> {
    try {
      return { ...(await this.#openNamed(named)), rule: answerRule(named), warning };
    } catch (error) {
      if (error instanceof LoopaiError) return error;
      throw error;
    }
  }

  /** Opens a program that the route names: it must be the very one, and its absence is damage. */
  async #openNamed({ version, sha256 }: Champion): Promise<OpenedProgram> {
    let opened: OpenedProgram;
    try {
      opened = await this.#open(version);
    } catch (cause) {
      if (!(cause instanceof LoopaiError) || cause.code !== "program-not-found") throw cause;
      throw new LoopaiError("artifact-corrupt", `Cannot open program v${version}: its folder is missing: restore it`, {
        cause,
      });
    }
    if (opened.sha256 === sha256) return opened;
    this.#programs.delete(version);
    throw new LoopaiError(
      "artifact-corrupt",
      `Cannot open program v${version}: it is not the one that the route names; restore its folder, or promote another version`,
    );
  }

  #open(version: Version): Promise<OpenedProgram> {
    const known = this.#programs.get(version);
    if (known !== undefined) {
      this.#programs.delete(version);
      this.#programs.set(version, known);
      return known;
    }
    const opening = this.folder.readProgram(version).then((stored) => openProgram(stored, this.#openDataProgram));
    this.#programs.set(version, opening);
    // A failure is not remembered: the files may be repaired.
    opening.catch(() => {
      if (this.#programs.get(version) === opening) this.#programs.delete(version);
    });
    for (const oldest of this.#programs.keys()) {
      if (this.#programs.size <= MAX_PROGRAMS) break;
      this.#programs.delete(oldest);
    }
    return opening;
  }
}
