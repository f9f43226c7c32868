/**
 * What every Go program is compiled with, made once for each toolchain and kept: see {@link makeGoToolbox}.
 *
 * No code of a program takes part in making it, and guests see it read-only: so no program can change what others are
 * compiled with.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { PATCHES } from "./go-patches.ts";
import { makeGoToolbox } from "./go-toolbox-making.ts";
import type { GoToolchain } from "./go-toolchain.ts";
import { harnessFile } from "./harness-file.ts";

/** Counts up when the toolbox would be made differently of the same files. */
const REVISION = 2;

export interface GoToolbox {
  /** Names what it is made of: the toolchain, the harness, and how. */
  readonly key: string;
  readonly folder: string;
  readonly isThere: boolean;
}

/** Where the toolbox is, or will be. */
export async function findGoToolbox(toolchain: GoToolchain, cacheDir: string): Promise<GoToolbox> {
  const hash = createHash("sha256").update(JSON.stringify([REVISION, process.arch, toolchain.version]));
  // Two distributions' compilers of the same version need not be the same.
  hash.update(String((await stat(join(toolchain.toolDir, "compile"))).size));
  const entries = await readdir(harnessFile("go"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(await readFile(file));
  for (const { edits } of PATCHES) for (const { find, put } of edits) hash.update(find.source).update(put);
  const key = `${toolchain.version}-${hash.digest("hex").slice(0, 16)}`;
  const folder = join(cacheDir, "go", key);
  return { key, folder, isThere: await isThere(folder) };
}

/** Its folder, made now where there is none, which takes half a minute. @throws {LoopaiError} `language-unavailable`. */
export async function goToolbox(toolchain: GoToolchain, cacheDir: string): Promise<string> {
  const { folder, isThere: isMade } = await findGoToolbox(toolchain, cacheDir);
  if (isMade) return folder;
  await mkdir(join(cacheDir, "go"), { recursive: true, mode: 0o755 });
  const making = await mkdtemp(join(cacheDir, "go", "making-"));
  try {
    await makeGoToolbox(toolchain, making, folder);
    await rename(making, folder);
  } catch (cause) {
    await rm(making, { recursive: true, force: true });
    // Another process may have been quicker.
    if (await isThere(folder)) return folder;
    const why = ((cause as { stderr?: string }).stderr || (cause as Error).message).trim().split("\n").at(-1);
    throw new LoopaiError("language-unavailable", `Cannot make ready for Go programs by ${toolchain.path}: ${why}`, {
      cause,
    });
  }
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
