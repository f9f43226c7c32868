/**
 * Reads a file or folder of the user that is to be shared, whole.
 *
 * Nothing but plain files is read, by a descriptor that follows no link: what lies behind a link was not named. Names and
 * sizes that the server would not take are refused before anything is sent.
 */
import { constants, type Stats } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { ARTIFACT_LIMITS, ArtifactEnding, ArtifactFilePath } from "@loopai/core";
import { reason } from "../data-file.ts";
import { bytes as size, counted } from "../render/figures.ts";
import type { Shell } from "../shell.ts";
import type { Upload } from "../transport/transport.ts";
import { UsageError } from "../usage-error.ts";
import { tarOf } from "./tar-archive.ts";

export interface ArtifactUpload extends Upload {
  /** Ending of a file; undefined for a folder. */
  readonly ending: string | undefined;
}

/** From here on it takes long enough to be told. */
const LARGE_BYTES = 10_000_000;

/** @throws {UsageError} for what is no plain file or folder of plain files, or too much. */
export async function readArtifact(shell: Shell, given: string): Promise<ArtifactUpload> {
  const path = shell.path(given);
  const found = await orRefused(given, () => lstat(path));
  if (!found.isDirectory()) {
    refuseLarge(given, found.size, 1);
    tell(shell, found.size, 1);
    const bytes = await readPlain(shell, path, given, found);
    if (bytes.length === 0) throw refusal(given, "it is empty");
    return { bytes, contentType: "application/octet-stream", ending: endingOf(given) };
  }
  const list = await filesBelow(shell, path, given);
  const total = list.reduce((sum, { stats }) => sum + stats.size, 0);
  refuseLarge(given, total, list.length);
  tell(shell, total, list.length);
  const files = new Map<string, Uint8Array>();
  for (const { inside, stats } of list) {
    files.set(inside, await readPlain(shell, join(path, inside), join(given, inside), stats));
  }
  return { bytes: tarOf(files), contentType: "application/x-tar", ending: undefined };
}

interface FoundFile {
  /** Path inside the folder, with "/" between names. */
  readonly inside: string;
  readonly stats: Stats;
}

async function filesBelow(shell: Shell, root: string, given: string, above = ""): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of (await orRefused(given, () => readdir(join(root, above)))).toSorted()) {
    shell.signal.throwIfAborted();
    const inside = `${above}${name}`;
    const { error } = ArtifactFilePath.safeParse(inside);
    if (error !== undefined)
      throw refusal(join(given, inside), `${error.issues[0]?.message}; rename it, or leave it out`);
    const stats = await orRefused(join(given, inside), () => lstat(join(root, inside)));
    if (stats.isDirectory()) found.push(...(await filesBelow(shell, root, given, `${inside}/`)));
    else found.push({ inside, stats });
    if (found.length > ARTIFACT_LIMITS.files) refuseLarge(given, 0, found.length);
  }
  return found;
}

async function readPlain(shell: Shell, path: string, given: string, found: Stats): Promise<Uint8Array> {
  if (found.isSymbolicLink()) throw refusal(given, "it is a symbolic link; name what it leads to, or put a copy there");
  if (!found.isFile()) throw refusal(given, "it is no plain file");
  return orRefused(given, async () => {
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const opened = await file.stat();
    // What was looked at may have been replaced since.
    if (opened.ino !== found.ino || opened.size !== found.size)
      throw refusal(given, "it is just being changed; try again");
    return await file.readFile({ signal: shell.signal });
  });
}

/** `json` of `words.json`; undefined where there is none that the server takes. */
function endingOf(given: string): string | undefined {
  return ArtifactEnding.safeParse(extname(given).slice(1).toLowerCase()).data;
}

function tell(shell: Shell, total: number, files: number): void {
  if (total >= LARGE_BYTES) shell.note(`Adding ${size(total)} in ${counted(files, "file")} ...`);
}

function refuseLarge(given: string, total: number, files: number): void {
  if (files === 0) throw refusal(given, "it holds no file");
  if (total <= ARTIFACT_LIMITS.bytes && files <= ARTIFACT_LIMITS.files) return;
  const most = `${size(ARTIFACT_LIMITS.bytes)} in ${counted(ARTIFACT_LIMITS.files, "file")}`;
  throw refusal(given, `it is larger than a shared artifact may be: at most ${most}`);
}

async function orRefused<T>(given: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UsageError || !(cause instanceof Error && "syscall" in cause)) throw cause;
    const isLink = "code" in cause && cause.code === "ELOOP";
    throw refusal(given, isLink ? "it is a symbolic link" : reason(cause));
  }
}

function refusal(given: string, why: string): UsageError {
  return new UsageError(`Cannot add ${JSON.stringify(given)}: ${why}`);
}
