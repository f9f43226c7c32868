/**
 * A Loopai data folder: the apps of one user, on one machine.
 *
 * Opening it sweeps what an interrupted process left behind. Layout and fields: docs/reference/files.md.
 */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type AppConfig, AppConfig as AppConfigSchema, AppId, LoopaiError } from "@loopai/core";
import { AppFolder } from "./app-folder.ts";
import { configText } from "./config-file.ts";
import { namesIn, placeFolder, sweepUnfinished } from "./durable-file.ts";
import { FileLock } from "./file-lock.ts";
import { appLayout, loopAppsPath } from "./layout.ts";
import { makeFolder } from "./make-folder.ts";
import type { Notice, OnNotice } from "./notice.ts";
import { FIRST_ROUTE, routeText } from "./route-file.ts";
import { SharedArtifacts } from "../shared/shared-artifacts.ts";
import { errnoCode, stored, storedSync } from "./storage.ts";

export interface DataFolderOptions {
  readonly path: string;
  /** Makes the folder when it is not there. @defaultValue false */
  readonly create?: boolean;
  /** Hears what is found out of order and mended, beside {@link DataFolder.notices}. @defaultValue nobody */
  readonly onNotice?: OnNotice;
}

export class DataFolder {
  /** Absolute path. */
  readonly path: string;
  readonly #apps = new Map<string, AppFolder>();
  readonly #notices: Notice[] = [];
  readonly #onNotice: OnNotice;
  #shared: SharedArtifacts | undefined;

  private constructor(path: string, onNotice: OnNotice = () => undefined) {
    this.path = path;
    this.#onNotice = (notice) => {
      this.#notices.push(notice);
      onNotice(notice);
    };
  }

  /**
   * @throws {LoopaiError} `data-folder-missing` when there is none and `create` is not set.
   * @throws {LoopaiError} `storage-failed` when it cannot be made or read.
   */
  static async open({ path, create = false, onNotice }: DataFolderOptions): Promise<DataFolder> {
    const folder = new DataFolder(resolve(path), onNotice);
    const loopApps = loopAppsPath(folder.path);
    await stored(`open data folder ${folder.path}`, async () => {
      if (create) makeFolder(loopApps);
      if (statSync(folder.path, { throwIfNoEntry: false })?.isDirectory() === false) {
        throw new LoopaiError(
          "storage-failed",
          `Cannot open data folder ${folder.path}: it is a file: name a folder or move the file away`,
        );
      }
      if (statSync(loopApps, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new LoopaiError(
          "data-folder-missing",
          `Cannot open data folder ${folder.path}: it is not there: make it with "loopai init"`,
        );
      }
      folder.#sweep(loopApps);
    });
    return folder;
  }

  /** What was found out of order and mended so far. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Ids of all apps, sorted. */
  listApps(): AppId[] {
    const loopApps = loopAppsPath(this.path);
    const names = storedSync("list apps", () => namesIn(loopApps).toSorted());
    return names.flatMap((name) => (this.hasApp(name) ? [AppId.parse(name)] : []));
  }

  hasApp(appId: string): boolean {
    const id = AppId.safeParse(appId);
    return id.success && statSync(appLayout(this.path, id.data).config, { throwIfNoEntry: false })?.isFile() === true;
  }

  /**
   * Makes the folder of a new app, whole: an app either has its config and route, or is not there.
   *
   * @throws {LoopaiError} `app-exists` when the id is taken.
   */
  async createApp(config: AppConfig): Promise<AppFolder> {
    const { loop_app_id: appId } = AppConfigSchema.parse(config);
    const files = new Map([
      ["config.yaml", configText(config)],
      ["route.json", routeText(FIRST_ROUTE)],
    ]);
    const { folder } = appLayout(this.path, appId);
    const placed = await stored(`create app "${appId}"`, () =>
      FileLock.hold(this.#lockPath, "the data folder", () => placeFolder(folder, files)),
    );
    if (!placed)
      throw new LoopaiError("app-exists", `Cannot create app "${appId}": there is one of this name: choose another`);
    return this.app(appId);
  }

  /** The apps that were opened so far. */
  openApps(): readonly AppFolder[] {
    return [...this.#apps.values()];
  }

  /** What programs of several apps use. Opened on first use. */
  get shared(): SharedArtifacts {
    return (this.#shared ??= SharedArtifacts.open(this.path, this.#onNotice));
  }

  /** @throws {LoopaiError} `app-not-found`, also for a text that is no id. */
  app(appId: string): AppFolder {
    const known = this.#apps.get(appId);
    if (known !== undefined) return known;
    if (!this.hasApp(appId)) {
      throw new LoopaiError(
        "app-not-found",
        `Cannot open app ${JSON.stringify(appId.slice(0, 80))}: there is no such app`,
      );
    }
    const app = AppFolder.open(this, AppId.parse(appId), this.#onNotice);
    this.#apps.set(appId, app);
    return app;
  }

  /** `{task-name}-{instance}` with the next free number: "Spam detector" becomes `spam-detector-001`. */
  nextFreeId(taskName: string): AppId {
    const slug = slugOf(taskName);
    for (let instance = 1; ; instance++) {
      const id = AppId.parse(`${slug}-${String(instance).padStart(3, "0")}`);
      if (statSync(join(loopAppsPath(this.path), id), { throwIfNoEntry: false }) === undefined) return id;
    }
  }

  /** Closes every file that is written to. May be called twice. */
  async close(): Promise<void> {
    await Promise.all([...this.#apps.values()].map(({ records }) => records.close()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  get #lockPath(): string {
    return join(loopAppsPath(this.path), ".lock");
  }

  /** Removes apps that were never finished, unless somebody is making one, or the folder may only be read. */
  #sweep(loopApps: string): void {
    let lock: FileLock | undefined;
    try {
      lock = FileLock.tryAcquire(this.#lockPath);
      const swept = lock === undefined ? 0 : sweepUnfinished(loopApps);
      if (swept === 0) return;
      const message = `Removed ${swept} leftovers of interrupted writes`;
      this.#onNotice({ code: "unfinished-removed", path: loopApps, message });
    } catch (error) {
      if (errnoCode(error) === undefined) throw error;
    } finally {
      lock?.release();
    }
  }
}

function slugOf(taskName: string): string {
  const slug = taskName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  return slug === "" ? "app" : slug;
}
