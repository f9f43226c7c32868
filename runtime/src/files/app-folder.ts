/**
 * The files of one app: specification, route, programs, rows, records, audit log.
 *
 * Every change but the append of an execution happens under the app's lock, so processes on one machine
 * take turns; each is there whole or not at all. Holds no rule about what may be promoted.
 */
import { mkdir } from "node:fs/promises";
import {
  type AppConfig,
  type AppId,
  type Deed,
  ExecutionLine,
  LabelledRow,
  LoopaiError,
  type Manifest,
  type Report,
  Route,
  SampleLine,
  SafetyStop,
  type Sha256,
  Version,
} from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { DailyStats } from "../maintenance/daily-stats.ts";
import { readDailyStats } from "../maintenance/stats-file.ts";
import { AuditEntry } from "./audit-entry.ts";
import { readConfig, writeConfig } from "./config-file.ts";
import { isFolder, readSmallFile, replaceFile, sweepUnfinished } from "./durable-file.ts";
import { AppRecords } from "../records/app-records.ts";
import { ExecutionLog } from "../records/execution-log.ts";
import { dependenciesOf } from "../shared/program-artifacts.ts";
import type { SharedArtifacts } from "../shared/shared-artifacts.ts";
import { FileLock } from "./file-lock.ts";
import { type FileStamp, fileStamp } from "./file-stamp.ts";
import { type AppLayout, appLayout, programPath } from "./layout.ts";
import { localActor } from "./local-actor.ts";
import type { OnNotice } from "./notice.ts";
import { readOrMakePrivacyKey } from "./privacy-key.ts";
import { readProgramFolder, type StoredProgram, writeProgramFolder } from "./program-folder.ts";
import { programVersions } from "./program-versions.ts";
import { readRoute, writeRoute } from "./route-file.ts";
import { RowCounter } from "./row-counter.ts";
import { RowStore } from "./row-store.ts";
import { stored, storedSync } from "./storage.ts";
import { UnlabelledRow } from "./unlabelled-row.ts";
import { ValidationLog } from "./validation-log.ts";

/** The data folder that an app lies in. */
interface AppHome {
  readonly path: string;
  /** What its programs may depend on. */
  readonly shared: Pick<SharedArtifacts, "beginDepending">;
}

export class AppFolder {
  readonly appId: AppId;
  /** Labelled rows. */
  readonly examples: RowStore<LabelledRow>;
  readonly unlabelled: RowStore<UnlabelledRow>;
  readonly rowCounter: RowCounter;
  readonly audit: RowStore<AuditEntry>;
  /** Why processes of this app sent no more calls to a canary. */
  readonly safetyStops: RowStore<SafetyStop>;
  readonly executions: ExecutionLog;
  /** What was drawn for checking. */
  readonly samples: ExecutionLog<SampleLine>;
  /** What this process writes down of calls. */
  readonly records: AppRecords;
  /** What was drawn for checking, and the labels of executions. */
  readonly validations: ValidationLog;
  readonly #layout: AppLayout;
  readonly #home: AppHome;
  #changes = 0;

  private constructor(layout: AppLayout, home: AppHome, appId: AppId, onNotice: OnNotice) {
    this.appId = appId;
    this.#layout = layout;
    this.#home = home;
    const rows = { wholeFolder: true, locked: <T>(work: () => Promise<T>) => this.#locked(work), onNotice };
    this.examples = new RowStore({ ...rows, file: `${layout.examples}/rows.jsonl`, schema: LabelledRow });
    this.unlabelled = new RowStore({ ...rows, file: `${layout.unlabelled}/rows.jsonl`, schema: UnlabelledRow });
    this.rowCounter = new RowCounter(this.examples.tail(), this.unlabelled.tail());
    const oneFile = { ...rows, wholeFolder: false };
    this.audit = new RowStore({ ...oneFile, file: layout.audit, schema: AuditEntry });
    this.safetyStops = new RowStore({ ...oneFile, file: layout.safetyStops, schema: SafetyStop });
    this.executions = new ExecutionLog(layout.executions, ExecutionLine);
    this.samples = new ExecutionLog(layout.samples, SampleLine);
    this.validations = new ValidationLog({ file: layout.validations, locked: rows.locked, onNotice });
    this.records = new AppRecords({ layout, appId, onNotice });
  }

  /** Absolute path. */
  get path(): string {
    return this.#layout.folder;
  }

  /** Opens the app's folder and mends what an interrupted process left, unless another is at work in it. */
  static open(home: AppHome, appId: AppId, onNotice: OnNotice): AppFolder {
    const layout = appLayout(home.path, appId);
    const app = new AppFolder(layout, home, appId, onNotice);
    // A folder that may only be read, on a read-only medium, still opens: then there is nothing to mend with.
    let lock: FileLock | undefined;
    try {
      lock = storedSync(`open app "${appId}"`, () => FileLock.tryAcquire(layout.lock));
    } catch (error) {
      if (error instanceof LoopaiError) return app;
      throw error;
    }
    if (lock === undefined) return app;
    try {
      storedSync(`open app "${appId}"`, () => app.#mend(onNotice));
    } finally {
      lock.release();
    }
    return app;
  }

  /** @throws {LoopaiError} `config-invalid`, with a detail for each wrong key. */
  readConfig(): Promise<AppConfig> {
    return readConfig(this.#layout.config, this.appId);
  }

  /** Replaces the settings; comments at keys that stay are kept. */
  async writeConfig(config: AppConfig): Promise<void> {
    if (config.loop_app_id !== this.appId) {
      throw new LoopaiError("config-invalid", `Cannot rename app "${this.appId}": loop_app_id never changes`);
    }
    await this.#locked(() => writeConfig(this.#layout.config, config));
    this.#changes++;
  }

  /**
   * Key of the hashes in this app's records: 32 bytes, made on first use.
   *
   * @throws {LoopaiError} `storage-failed` when it can be neither read nor made.
   */
  privacyKey(): Promise<Uint8Array> {
    return this.#locked(() => readOrMakePrivacyKey(this.#layout.privacyKey));
  }

  readRoute(): Promise<Route> {
    return readRoute(this.#layout.route, this.appId);
  }

  /** Routes and configs that this process wrote: who reads them here need not wait to see the files change. */
  get changes(): number {
    return this.#changes;
  }

  /** What tells whether `route.json` was replaced, without reading it; undefined when it is not there. */
  routeStamp(): FileStamp | undefined {
    return fileStamp(this.#layout.route);
  }

  /** The same of `config.yaml`. */
  configStamp(): FileStamp | undefined {
    return fileStamp(this.#layout.config);
  }

  /**
   * Changes the route under the app's lock; the revision counts up by one whatever `change` says.
   *
   * @param change From the route on disk to the one wanted. A throw leaves the route as it is.
   * @returns the route as it was written.
   */
  async changeRoute(change: (route: Route) => Route): Promise<Route> {
    return this.#locked(async () => {
      const before = await this.readRoute();
      const after = Route.parse({ ...change(before), revision: before.revision + 1 });
      await writeRoute(this.#layout.route, this.appId, after);
      this.#changes++;
      return after;
    });
  }

  /** What was counted of each UTC day at the last maintenance; undefined before the first. */
  readDailyStats(): Promise<DailyStats | undefined> {
    return stored(`read the daily figures of app "${this.appId}"`, () => readDailyStats(this.#layout.analytics));
  }

  /** Versions whose folder is there, lowest first. */
  versions(): Version[] {
    return storedSync(`list programs of app "${this.appId}"`, () => programVersions(this.#layout.artifacts));
  }

  /**
   * Keeps a program under the next version: one more than any version this app ever had.
   *
   * Changes no route. When the promise resolves the program is on the disk, whole. Shared artifacts that it depends on
   * are looked for first, and that it does is written down.
   *
   * @param by Who writes it, for the audit log of shared artifacts. @defaultValue this user, now
   * @throws {LoopaiError} `program-invalid` when the manifest does not describe `files`, or `dependencies.yaml` is not as
   * documented or names a shared artifact with another hash.
   * @throws {LoopaiError} `artifact-not-found`, `artifact-unavailable` for a shared artifact that is not there, or not whole.
   */
  async writeProgram(
    files: ProgramFiles,
    manifest: Manifest,
    report: Report,
    by: Deed = { at: new Date().toISOString(), actor: localActor() },
  ): Promise<{ readonly version: Version; readonly sha256: Sha256 }> {
    const write = () => this.#locked(() => this.#writeNextVersion(files, manifest, report));
    const dependencies = dependenciesOf(files, manifest);
    if (dependencies.shared_artifacts.length === 0) return write();
    return this.#home.shared.beginDepending({ appId: this.appId, dependencies, by }, write);
  }

  /**
   * @throws {LoopaiError} `artifact-corrupt` when a byte is not what `program.yaml` says.
   * @throws {LoopaiError} `program-not-found` when there is no such version.
   */
  readProgram(version: Version): Promise<StoredProgram> {
    return readProgramFolder(programPath(this.#layout, version), version);
  }

  async #writeNextVersion(files: ProgramFiles, manifest: Manifest, report: Report) {
    await stored(`write a program of app "${this.appId}"`, () => mkdir(this.#layout.artifacts, { recursive: true }));
    const version = Version.parse((await this.#highestVersion()) + 1);
    // Counted before it is written: a crash in between skips a number, which is better than giving one twice.
    await stored(`write a program of app "${this.appId}"`, () =>
      replaceFile(this.#layout.highestVersion, `${version}\n`),
    );
    const sha256 = await writeProgramFolder(programPath(this.#layout, version), files, manifest, report);
    if (sha256 === undefined) {
      throw new LoopaiError(
        "storage-failed",
        `Cannot write program v${version}: something of that name is in its place`,
      );
    }
    return { version, sha256 };
  }

  async #highestVersion(): Promise<number> {
    const route = await this.readRoute();
    const bytes = await stored("read highest-version", () => readSmallFile(this.#layout.highestVersion, 100));
    const counted = Number.parseInt(new TextDecoder().decode(bytes), 10);
    return Math.max(
      0,
      Number.isSafeInteger(counted) ? counted : 0,
      route.champion?.version ?? 0,
      route.previous?.version ?? 0,
      ...this.versions(),
    );
  }

  #locked<T>(work: () => Promise<T>): Promise<T> {
    const what = `app "${this.appId}"`;
    return stored(`change ${what}`, () => FileLock.hold(this.#layout.lock, what, work));
  }

  #mend(onNotice: OnNotice): void {
    const layout = this.#layout;
    for (const folder of [layout.folder, layout.artifacts, layout.executions, layout.samples, layout.shadows]) {
      const swept = isFolder(folder) ? sweepUnfinished(folder) : 0;
      if (swept === 0) continue;
      onNotice({
        code: "unfinished-removed",
        path: folder,
        message: `Removed ${swept} leftovers of interrupted writes`,
      });
    }
    this.examples.mend();
    this.unlabelled.mend();
    this.audit.mend();
    this.safetyStops.mend();
  }
}
