/**
 * Route and settings from the app's own folder: `route.json` and `config.yaml`.
 *
 * A file replaced by another process is noticed by `stat`, at most every {@link CHECK_MS} by the given clock and without
 * a timer; what this process wrote is seen by the next call. Without a first config nothing is handed out: what may be
 * written down of a call is not known then.
 */
import { type AppConfig, LoopaiError, type Route, sameJson } from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import type { AppSettings, Materialised, Materialiser } from "./materialiser.ts";
import { WatchedFile } from "./watched-file.ts";

const CHECK_MS = 200;

export interface FolderMaterialiserParts {
  readonly folder: AppFolder;
  /** Hears the revision of each route that is taken. */
  readonly onTaken: (revision: number) => void;
  /** Hears why a file is not taken; the last good one stands. */
  readonly onRefused: (error: LoopaiError) => void;
}

export class FolderMaterialiser implements Materialiser {
  readonly #folder: AppFolder;
  readonly #onTaken: (revision: number) => void;
  readonly #route: WatchedFile<Route>;
  readonly #settings: WatchedFile<AppSettings>;
  #found: Materialised | undefined;
  /** Changes of this process that {@link #found} holds. */
  #changes = 0;
  #checkedMs = 0;
  #reading: { readonly changes: number; readonly found: Promise<Materialised> } | undefined;

  constructor({ folder, onTaken, onRefused }: FolderMaterialiserParts) {
    this.#folder = folder;
    this.#onTaken = onTaken;
    this.#route = new WatchedFile({
      stamp: () => folder.routeStamp(),
      read: async (known) => notLower(await folder.readRoute(), known, folder.appId),
      onRefused,
    });
    this.#settings = new WatchedFile({
      stamp: () => folder.configStamp(),
      read: async (known) => sameOrNext(known, settingsOf(await folder.readConfig())),
      onRefused,
    });
  }

  current(nowMs: number): Materialised | undefined {
    const found = this.#found;
    if (found === undefined || this.#changes !== this.#folder.changes) return undefined;
    const sinceMs = nowMs - this.#checkedMs;
    // Negative when the clock was set back: then it is looked at, too.
    if (sinceMs >= 0 && sinceMs < CHECK_MS) return found;
    // Before the look: while one call reads what changed, the others go on with what they have.
    this.#checkedMs = nowMs;
    return this.#route.isDue(nowMs) || this.#settings.isDue(nowMs) ? undefined : found;
  }

  refresh(nowMs: number): Promise<Materialised> {
    const { changes } = this.#folder;
    // A reading that began before a change of this process does not hold it.
    if (this.#reading?.changes === changes) return this.#reading.found;
    const reading = { changes, found: this.#readAfter(this.#reading?.found, nowMs, changes) };
    this.#reading = reading;
    return reading.found;
  }

  async #readAfter(before: Promise<unknown> | undefined, nowMs: number, changes: number): Promise<Materialised> {
    await Promise.allSettled([before]);
    try {
      const settings = await this.#settings.read(nowMs);
      const route = await this.#route.read(nowMs);
      if (this.#found?.route !== route) this.#onTaken(route.revision);
      if (this.#found?.route !== route || this.#found.settings !== settings) this.#found = { route, settings };
      this.#changes = changes;
      this.#checkedMs = nowMs;
      return this.#found;
    } finally {
      if (this.#reading?.changes === changes) this.#reading = undefined;
    }
  }
}

/** @throws {LoopaiError} `storage-failed` when `next` is older than what is known. */
function notLower(next: Route, known: Route | undefined, appId: string): Route {
  if (known === undefined || next.revision > known.revision) return next;
  if (next.revision === known.revision) return sameJson(next, known) ? known : next;
  throw new LoopaiError(
    "storage-failed",
    `Cannot take route.json of app "${appId}": its revision ${next.revision} is lower than ${known.revision}, which serves: write it with a higher one`,
  );
}

function settingsOf(config: AppConfig): AppSettings {
  const { sampling, privacy, redact, durability, when_unrecordable, shadow_budget_ms_per_s } = config;
  return { sampling, privacy, redact, durability, when_unrecordable, shadow_budget_ms_per_s };
}

/** The known object where a change of the file touched nothing of it. */
function sameOrNext(known: AppSettings | undefined, next: AppSettings): AppSettings {
  return known !== undefined && sameJson(known, next) ? known : next;
}
