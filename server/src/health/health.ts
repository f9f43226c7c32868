/**
 * Whether this server should get calls, found out by trying.
 *
 * `unready` is what another server would do better: a folder that cannot be written, a full disk, a closing process.
 * A program that cannot be opened is `degraded`, since the other apps are served and no other server has better files.
 */
import type { Clock } from "@loopai/core";
import type { DataFolder, Runtime } from "@loopai/runtime";
import type { Traffic } from "../http/traffic.ts";
import { programsCheck, recordsCheck } from "./app-checks.ts";
import { EventLoopWatch } from "./event-loop-check.ts";
import { dataFolderCheck, diskSpaceCheck } from "./folder-checks.ts";
import type { Check, HealthView, ReadyView } from "./health-view.ts";
import type { CodeSandbox } from "../code/code-sandbox.ts";
import { packageVersion } from "./package-version.ts";
import { Recent } from "./recent.ts";
import { sandboxCheck } from "./sandbox-check.ts";

/** How long a look at the disk and at all programs is good for, in milliseconds. */
const FOLDER_FRESH_MS = 1_000;
const PROGRAMS_FRESH_MS = 5_000;

export interface HealthParts {
  readonly folder: DataFolder;
  readonly runtime: Pick<Runtime, "program">;
  readonly sandbox: CodeSandbox;
  readonly traffic: Traffic;
  readonly clock: Clock;
}

export class Health implements Disposable {
  readonly #parts: HealthParts;
  readonly #startedMs: number;
  readonly #eventLoop = new EventLoopWatch();
  readonly #folder: Recent<readonly Check[]>;
  readonly #programs: Recent<Check>;
  readonly #sandbox: Recent<Check>;

  constructor(parts: HealthParts) {
    const { folder, runtime, sandbox, clock } = parts;
    this.#parts = parts;
    this.#startedMs = clock();
    this.#folder = new Recent(
      () => Promise.all([dataFolderCheck(folder.path), diskSpaceCheck(folder.path)]),
      FOLDER_FRESH_MS,
    );
    this.#sandbox = new Recent(() => sandboxCheck(sandbox), PROGRAMS_FRESH_MS);
    this.#programs = new Recent(() => programsCheck(folder, runtime), PROGRAMS_FRESH_MS);
  }

  async ready(): Promise<ReadyView> {
    const { folder, traffic } = this.#parts;
    const accepting: Check = {
      name: "accepting",
      ok: !traffic.draining,
      detail: traffic.draining ? "the server is closing" : "calls are taken",
    };
    const needed = [accepting, ...(await this.#folder.get()), recordsCheck(folder), this.#eventLoop.check()];
    const programs = await this.#programs.get();
    const status = needed.some(({ ok }) => !ok) ? "unready" : programs.ok ? "ready" : "degraded";
    return { status, checks: [...needed, programs, await this.#sandbox.get()] };
  }

  async view(): Promise<HealthView> {
    const { traffic, clock } = this.#parts;
    return {
      ...(await this.ready()),
      version: packageVersion(),
      pid: process.pid,
      started_at: new Date(this.#startedMs).toISOString(),
      uptime_s: (clock() - this.#startedMs) / 1_000,
      counters: {
        requests: traffic.requests,
        under_way: traffic.underWay,
        refused: traffic.refused,
        shed: traffic.shed,
        unreadable: traffic.unreadable,
        connections_dropped: traffic.dropped,
      },
    };
  }

  [Symbol.dispose](): void {
    this.#eventLoop[Symbol.dispose]();
  }
}
