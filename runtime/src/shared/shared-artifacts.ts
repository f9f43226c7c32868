/**
 * `shared/` of a data folder: files that programs of several apps use, immutable, checked by hash, removed by nobody
 * while a program needs them.
 *
 * Every change happens under one lock, and so does the moment in which a program that depends on something appears: a
 * removal sees it, or comes before it. Holds no bytes but those that programs hold. Layout: docs/reference/files.md.
 */
import { existsSync } from "node:fs";
import {
  type AppId,
  type ArtifactId,
  type ArtifactMetadata,
  artifactText,
  type ArtifactType,
  type Deed,
  type Dependencies,
  LoopaiError,
  type Sha256,
  type Version,
} from "@loopai/core";
import type { ArtifactFile } from "@loopai/sandbox";
import { replaceFile } from "../files/durable-file.ts";
import { FileLock } from "../files/file-lock.ts";
import { type SharedLayout, sharedLayout } from "../files/layout.ts";
import { makeFolder } from "../files/make-folder.ts";
import type { OnNotice } from "../files/notice.ts";
import { type ReadRows, RowStore } from "../files/row-store.ts";
import { stored } from "../files/storage.ts";
import { type ArtifactContent, sumOfContent } from "./artifact-content.ts";
import { chooseVersion, type WantedVersion } from "./artifact-versions.ts";
import { dependantsOf, findDependants, type FoundDependants } from "./dependants.ts";
import { KeptBytes } from "./kept-bytes.ts";
import { type ArtifactList, listArtifacts, type ListedArtifact } from "./list-artifacts.ts";
import { knownArtifact, matchingArtifact } from "./known-artifact.ts";
import { mendShared } from "./mend-shared.ts";
import { metadataPath, metadataText } from "./metadata-file.ts";
import { discardContent, placeArtifact, takeAway } from "./place-artifact.ts";
import { readDependency } from "./read-dependency.ts";
import { refuseInUse } from "./refuse-in-use.ts";
import { SharedAuditEntry } from "./shared-audit-entry.ts";
import { notFound } from "./unavailable.ts";

export interface NewArtifact extends WantedVersion {
  /** For people. @defaultValue none */
  readonly description?: string | undefined;
  readonly content: ArtifactContent;
  readonly by: Deed;
}

/** A program that is about to be written, and by whom. */
export interface BeginningProgram {
  readonly appId: AppId;
  readonly dependencies: Dependencies;
  readonly by: Deed;
}

export class SharedArtifacts {
  readonly #dataFolder: string;
  readonly #layout: SharedLayout;
  readonly #audit: RowStore<SharedAuditEntry>;
  readonly #kept = new KeptBytes();

  private constructor(dataFolder: string, onNotice: OnNotice) {
    this.#dataFolder = dataFolder;
    this.#layout = sharedLayout(dataFolder);
    this.#audit = new RowStore({
      file: this.#layout.audit,
      wholeFolder: false,
      schema: SharedAuditEntry,
      // Written as part of the change that it tells of, which holds the lock.
      locked: (work) => work(),
      onNotice,
    });
  }

  /** Opens the folder, which need not be there, and mends what an interrupted process left, unless another is at work. */
  static open(dataFolder: string, onNotice: OnNotice): SharedArtifacts {
    const shared = new SharedArtifacts(dataFolder, onNotice);
    mendShared(shared.#layout, shared.#audit, onNotice);
    return shared;
  }

  /**
   * Copies a file or folder in. When the promise resolves it is on the disk, whole; before, nobody sees any of it.
   *
   * @returns its metadata. The bytes of a version that is damaged or was removed may be added under it again.
   * @throws {LoopaiError} `artifact-exists` where the version is taken; nothing is ever replaced.
   * @throws {LoopaiError} `request-invalid`, `body-too-large` for names and sizes that are not taken.
   */
  async add({ type, name, version, description = "", content, by }: NewArtifact): Promise<ArtifactMetadata> {
    const sum = await sumOfContent(content);
    return this.#change("add a shared artifact", async () => {
      const { id, before } = await chooseVersion(this.#layout, { type, name, version }, sum);
      const isRestored = before !== undefined && before.removed === undefined;
      const metadata: ArtifactMetadata = isRestored
        ? before
        : { format: "loopai-shared-artifact/1", ...id, ...sum, description, added: by };
      await placeArtifact(this.#layout, metadata, content);
      try {
        await this.#log(metadata, isRestored ? "restored" : "added", by);
      } catch (error) {
        // Nothing is shared that the log does not tell of. Bytes that came back were told of before.
        if (!isRestored) await takeAway(this.#layout, metadata, before);
        throw error;
      }
      return metadata;
    });
  }

  /**
   * Takes a version away for good: its number is not given again, but to the same bytes.
   *
   * @throws {LoopaiError} `artifact-in-use`, naming the programs, while any version of any app depends on it.
   * @throws {LoopaiError} `artifact-not-found`.
   */
  async remove(id: ArtifactId, by: Deed): Promise<ArtifactMetadata> {
    if (!existsSync(this.#layout.folder)) throw notFound("remove", id);
    return this.#change(`remove ${artifactText(id)}`, async () => {
      const metadata = await knownArtifact(this.#layout, "remove", id);
      refuseInUse(id, await this.findDependants());
      const removed = { ...metadata, removed: by };
      await replaceFile(metadataPath(this.#layout, id), metadataText(removed));
      await discardContent(this.#layout, metadata);
      await this.#log(metadata, "removed", by);
      return removed;
    });
  }

  /** Everything that is there, each artifact read whole and checked, and what programs need that is not. */
  async list(): Promise<ArtifactList> {
    return listArtifacts(this.#layout, await this.findDependants());
  }

  /** All versions of one artifact, lowest first. @throws {LoopaiError} `artifact-not-found` where there is none. */
  async get(type: ArtifactType, name: string): Promise<readonly ListedArtifact[]> {
    const { artifacts, unreadable } = await listArtifacts(
      this.#layout,
      await this.findDependants(),
      (id) => id.type === type && id.name === name,
    );
    const [damaged] = unreadable;
    if (artifacts.length === 0 && damaged !== undefined) throw new LoopaiError("storage-failed", damaged.message);
    if (artifacts.length > 0) return artifacts;
    throw notFound("show", { type, name });
  }

  /**
   * Which programs depend on which artifacts, asked of the programs' own files.
   *
   * @throws {LoopaiError} `storage-failed` when the folders of the apps cannot be read.
   */
  findDependants(): Promise<FoundDependants> {
    return findDependants(this.#dataFolder);
  }

  /** Which programs name one version. @throws {LoopaiError} `artifact-not-found` where neither it nor they are there. */
  async dependants(id: ArtifactId): Promise<Pick<FoundDependants, "unreadable"> & Pick<ListedArtifact, "dependants">> {
    const found = await this.findDependants();
    const dependants = dependantsOf(found, id);
    if (dependants.length === 0) await knownArtifact(this.#layout, "show dependants of", id);
    return { dependants, unreadable: found.unreadable };
  }

  /** Who added and removed what, and since when which program depends on it, oldest first. */
  readAudit(): Promise<ReadRows<SharedAuditEntry>> {
    return this.#audit.read();
  }

  /**
   * The bytes that a program depends on, every one checked by hash. Programs that use the same bytes share them: nobody
   * may change them.
   *
   * @throws {LoopaiError} `artifact-unavailable` where one is missing or altered, with what would mend it.
   */
  async readFor({ shared_artifacts: needs }: Dependencies): Promise<ArtifactFile[]> {
    const files: ArtifactFile[] = [];
    for (const need of needs) files.push(...(await readDependency(this.#layout, need, this.#kept)));
    return files;
  }

  /**
   * Writes a program that depends on shared artifacts, in one turn with the look whether they are there.
   *
   * @param write Makes the program appear.
   * @throws {LoopaiError} `artifact-not-found`; `program-invalid` when one has another hash or path than the program
   * says; `artifact-unavailable` when one is damaged. Then nothing was written.
   */
  async beginDepending<Written extends { readonly version: Version; readonly sha256: Sha256 }>(
    { appId, dependencies, by }: BeginningProgram,
    write: () => Promise<Written>,
  ): Promise<Written> {
    const needs = dependencies.shared_artifacts;
    // Once before the lock is taken, since hashing takes long, and then whether they are still there.
    for (const need of needs) await matchingArtifact(this.#layout, need);
    await this.readFor(dependencies);
    return this.#change(`write a program of app "${appId}"`, async () => {
      const found = [];
      for (const need of needs) found.push(await matchingArtifact(this.#layout, need));
      const written = await write();
      const program = { app_id: appId, version: written.version, sha256: written.sha256 };
      await this.#audit.append(found.map((metadata) => auditEntry(metadata, "depended-on", by, program)));
      return written;
    });
  }

  async #log(metadata: ArtifactMetadata, act: SharedAuditEntry["act"], by: Deed): Promise<void> {
    await this.#audit.append([auditEntry(metadata, act, by)]);
  }

  #change<T>(act: string, work: () => Promise<T>): Promise<T> {
    return stored(act, async () => {
      makeFolder(this.#layout.folder);
      return FileLock.hold(this.#layout.lock, "the shared artifacts", work);
    });
  }
}

function auditEntry(
  { type, name, version, sha256 }: ArtifactMetadata,
  act: SharedAuditEntry["act"],
  by: Deed,
  program?: SharedAuditEntry["program"],
): SharedAuditEntry {
  return { ...by, act, type, name, version, sha256, ...(program === undefined ? {} : { program }) };
}
