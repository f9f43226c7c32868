/**
 * What code became, kept by hash: each version is checked and compiled once on a machine.
 *
 * The name of a folder follows from the code, so only who has the code can guess it; the folder above cannot be listed by
 * others. What lies here can be deleted at any time and is made again.
 */
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CodeProgram } from "../code-program.ts";
import type { BuildRunner, Driver, Prepared, Toolchain } from "../drivers/driver.ts";

export class PreparedCode {
  readonly #folder: string;
  readonly #builds: BuildRunner;
  readonly #preparing = new Map<string, Promise<Prepared>>();

  constructor(folder: string, builds: BuildRunner) {
    this.#folder = folder;
    this.#builds = builds;
  }

  /** @throws {LoopaiError} `load-failed` with what is wrong with the code, `sandbox-unavailable`. */
  of(program: CodeProgram, driver: Driver, toolchain: Toolchain): Promise<Prepared> {
    const key = keyOf(program, driver, toolchain);
    const known = this.#preparing.get(key);
    if (known !== undefined) return known;
    const preparing = this.#prepare(key, program, driver).finally(() => this.#preparing.delete(key));
    this.#preparing.set(key, preparing);
    return preparing;
  }

  async #prepare(key: string, program: CodeProgram, driver: Driver): Promise<Prepared> {
    const folder = join(this.#folder, key);
    const kept = await namesIn(folder);
    if (kept !== undefined) return { folder, files: kept };
    const files = await driver.prepare(program, this.#builds);
    await mkdir(this.#folder, { recursive: true, mode: 0o711 });
    const making = await mkdtemp(join(this.#folder, "making-"));
    try {
      for (const [name, bytes] of files) await writeFile(join(making, name), bytes, { mode: 0o555 });
      await chmod(making, 0o755);
      await rename(making, folder);
    } catch (error) {
      await rm(making, { recursive: true, force: true });
      // Another process may have been quicker: its result is the same.
      if ((await namesIn(folder)) === undefined) throw error;
    }
    return { folder, files: [...files.keys()] };
  }
}

function keyOf(program: CodeProgram, { language, revision }: Driver, { version }: Toolchain): string {
  const hash = createHash("sha256");
  for (const part of [language, String(revision), version, program.entry]) hash.update(`${part.length}:${part}`);
  return hash.update(program.code).digest("hex");
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
