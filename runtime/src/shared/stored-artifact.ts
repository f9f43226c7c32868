/**
 * Reads the bytes of a shared artifact and holds them against its hash.
 *
 * What is checked is what is read, by one descriptor. Links, pipes and devices are not followed or read, and nothing
 * beyond the limits is.
 */
import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { ARTIFACT_LIMITS, ArtifactFilePath, folderSha256, type Sha256 } from "@loopai/core";
import { errnoCode } from "../files/storage.ts";
import { bytesSha256 } from "./artifact-content.ts";

export interface StoredFile {
  /** Inside the artifact's folder; "" for an artifact that is one file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
}

/** Why an artifact cannot be used. `altered`: something else than what was added stands in its place. */
export interface ArtifactFault {
  readonly state: "missing" | "altered";
  /** `model.bin is a symbolic link`. */
  readonly detail: string;
}

/** What was added, as far as is known: tells which file of a folder differs. */
export interface ExpectedContent {
  readonly sha256: Sha256;
  readonly isFolder: boolean;
  readonly files?: readonly { readonly path: string; readonly sha256: Sha256 }[];
}

/** Only what an intact artifact consists of leaves here. Any other failure of the system is thrown as it is. */
export async function readStoredArtifact(
  place: string,
  expected: ExpectedContent,
): Promise<readonly StoredFile[] | ArtifactFault> {
  try {
    const found = await new Reading(place).all(expected.isFolder);
    const sha256 = expected.isFolder ? folderSha256(found) : found[0]?.sha256;
    return sha256 === expected.sha256 ? found : difference(found, expected);
  } catch (error) {
    const fault = error instanceof Refused ? error.fault : FAULTS[errnoCode(error) ?? ""];
    if (fault === undefined) throw error;
    return fault;
  }
}

class Refused extends Error {
  readonly fault: ArtifactFault;

  constructor(detail: string) {
    super(detail);
    this.fault = { state: "altered", detail };
  }
}

/** One reading of one artifact, which stops at the limits. */
class Reading {
  readonly #place: string;
  readonly #files: StoredFile[] = [];
  #bytes = 0;

  constructor(place: string) {
    this.#place = place;
  }

  async all(isFolder: boolean): Promise<readonly StoredFile[]> {
    if (!isFolder) await this.#file("");
    // Only files are opened without following links.
    else if ((await lstat(this.#place)).isDirectory()) await this.#folder("");
    else throw new Refused("it is not a folder");
    return this.#files;
  }

  async #folder(path: string): Promise<void> {
    for (const entry of await readdir(join(this.#place, path), { withFileTypes: true })) {
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (!ArtifactFilePath.safeParse(inside).success) throw new Refused(`${JSON.stringify(inside)} was not added`);
      if (entry.isDirectory()) await this.#folder(inside);
      else await this.#file(inside);
      if (this.#files.length > ARTIFACT_LIMITS.files) throw new Refused("it holds more files than an artifact may");
    }
  }

  async #file(path: string): Promise<void> {
    const file = await open(join(this.#place, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      if (!found.isFile()) throw new Refused(`${path || "it"} is not a plain file`);
      this.#bytes += found.size;
      if (this.#bytes > ARTIFACT_LIMITS.bytes) throw new Refused("it holds more bytes than an artifact may");
      const bytes = await file.readFile();
      this.#files.push({ path, bytes, sha256: await bytesSha256(bytes) });
    } finally {
      await file.close();
    }
  }
}

const FAULTS: Readonly<Record<string, ArtifactFault>> = {
  ENOENT: { state: "missing", detail: "it is not there" },
  ELOOP: { state: "altered", detail: "a symbolic link stands in it, or in its place" },
  ENOTDIR: { state: "altered", detail: "a file stands where a folder was" },
};

/** The first file that differs, by path. */
function difference(found: readonly StoredFile[], { isFolder, files = [] }: ExpectedContent): ArtifactFault {
  if (!isFolder) return { state: "altered", detail: "its bytes are not what was added" };
  const added = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const there = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  for (const path of [...new Set([...added.keys(), ...there.keys()])].toSorted()) {
    if (added.size === 0 || added.get(path) === there.get(path)) continue;
    if (!there.has(path)) return { state: "altered", detail: `${path} is missing` };
    return { state: "altered", detail: `${path} ${added.has(path) ? "is not what was added" : "was not added"}` };
  }
  return { state: "altered", detail: "its files are not what was added" };
}
