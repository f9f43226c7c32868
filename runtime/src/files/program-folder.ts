/**
 * `artifacts/vN/`: one program, immutable once written.
 *
 * Written whole or not at all. Read only when every byte is what `program.yaml` says: a file too many,
 * too few, altered or linked is `artifact-corrupt`. `report.json` is not part of the program's hash, so a
 * damaged report never stops a program.
 */
import { constants, type Stats } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { LoopaiError, Manifest, manifestText, Report, type Sha256, sha256Of, type Version } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import { placeFolder } from "./durable-file.ts";
import { parseYaml } from "./safe-yaml.ts";
import { shownPath } from "./shown-path.ts";
import { errnoCode, stored } from "./storage.ts";

const MANIFEST = "program.yaml";
const REPORT = "report.json";
const MAX_MANIFEST_BYTES = 4_194_304;
const MAX_REPORT_BYTES = 67_108_864;

/** A program as it stands on disk, every hash checked. */
export interface StoredProgram {
  readonly version: Version;
  /** SHA-256 of `program.yaml`. */
  readonly sha256: Sha256;
  readonly manifest: Manifest;
  /** Undefined when `report.json` is missing or damaged. */
  readonly report: Report | undefined;
  /** Every file that the manifest names. */
  readonly files: ProgramFiles;
}

/**
 * Writes the folder of a new version.
 *
 * @returns the SHA-256 of `program.yaml`, or undefined when the folder is there already.
 * @throws {LoopaiError} `program-invalid` when the manifest does not describe `files`.
 */
export async function writeProgramFolder(
  folder: string,
  files: ProgramFiles,
  manifest: Manifest,
  report: Report,
): Promise<Sha256 | undefined> {
  refuseMismatch(files, manifest);
  const text = manifestText(Manifest.parse(manifest));
  const all = new Map<string, string | Uint8Array>(files);
  all.set(MANIFEST, text);
  all.set(REPORT, `${JSON.stringify(Report.parse(report), null, 2)}\n`);
  const placed = await stored(`write program ${shownPath(folder)}`, () => placeFolder(folder, all));
  return placed ? sha256Of(text) : undefined;
}

/**
 * Reads and checks the folder of a version.
 *
 * @throws {LoopaiError} `artifact-corrupt`, naming the file.
 * @throws {LoopaiError} `program-not-found` when there is no such folder.
 */
export async function readProgramFolder(folder: string, version: Version): Promise<StoredProgram> {
  const names = await listFolder(folder, version);
  const manifestBytes = await readPlainFile(join(folder, MANIFEST), version, MAX_MANIFEST_BYTES);
  const manifest = parseYaml(manifestBytes, Manifest, {
    what: `program.yaml of v${version}`,
    maxBytes: MAX_MANIFEST_BYTES,
    code: "artifact-corrupt",
  });
  refuseStrangers(names, manifest, version);
  const files = new Map<string, Uint8Array>();
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = await readPlainFile(join(folder, path), version, bytes);
    if (content.length !== bytes || sha256Of(content) !== sha256) {
      throw corrupt(version, `${path} is not what program.yaml says`);
    }
    files.set(path, content);
  }
  const report = await readReport(join(folder, REPORT), version);
  return { version, sha256: sha256Of(manifestBytes), manifest, report, files };
}

function refuseMismatch(files: ProgramFiles, manifest: Manifest): void {
  const same =
    manifest.files.length === files.size &&
    manifest.files.every(({ path, bytes, sha256 }) => {
      const content = files.get(path);
      return content !== undefined && content.length === bytes && sha256Of(content) === sha256;
    });
  const reserved = files.has(MANIFEST) || files.has(REPORT);
  if (same && !reserved) return;
  throw new LoopaiError("program-invalid", "Cannot write program: its manifest does not describe its files");
}

async function listFolder(folder: string, version: Version): Promise<string[]> {
  return stored(`read program v${version}`, async () => {
    let found: Stats;
    try {
      found = await lstat(folder);
    } catch (cause) {
      if (errnoCode(cause) !== "ENOENT") throw cause;
      throw new LoopaiError("program-not-found", `Cannot read program v${version}: the app has no such version`, {
        cause,
      });
    }
    if (!found.isDirectory()) throw corrupt(version, "it is not a folder");
    return readdir(folder);
  });
}

function refuseStrangers(names: readonly string[], manifest: Manifest, version: Version): void {
  const known = new Set([MANIFEST, REPORT]);
  for (const { path } of manifest.files) {
    if (known.has(path)) throw corrupt(version, `program.yaml names ${path} twice or as its own`);
    known.add(path);
  }
  const stranger = names.find((name) => !known.has(name));
  if (stranger !== undefined) throw corrupt(version, `program.yaml does not know ${JSON.stringify(stranger)}`);
}

/** Reads a file of at most `maxBytes` that is no link: what is checked is what is read, by one descriptor. */
async function readPlainFile(path: string, version: Version, maxBytes: number): Promise<Uint8Array> {
  const name = basename(path);
  return stored(`read program v${version}`, async () => {
    try {
      const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        const found = await file.stat();
        if (!found.isFile()) throw corrupt(version, `${name} is not a plain file`);
        if (found.size > maxBytes) throw corrupt(version, `${name} is not what program.yaml says`);
        return await file.readFile();
      } finally {
        await file.close();
      }
    } catch (cause) {
      const code = errnoCode(cause);
      if (code === "ENOENT") throw corrupt(version, `${name} is missing`, cause);
      if (code === "ELOOP") throw corrupt(version, `${name} is a symbolic link`, cause);
      throw cause;
    }
  });
}

async function readReport(path: string, version: Version): Promise<Report | undefined> {
  try {
    const bytes = await readPlainFile(path, version, MAX_REPORT_BYTES);
    return Report.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

function corrupt(version: Version, why: string, cause?: unknown): LoopaiError {
  return new LoopaiError(
    "artifact-corrupt",
    `Cannot open program v${version}: ${why}; restore its folder, or promote another version`,
    { cause },
  );
}
