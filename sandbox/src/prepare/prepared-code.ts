/**
 * What code became, kept by hash: each version is checked and compiled once on a machine.
 *
 * The name of a folder follows from the code, so only who has the code can guess it; the folder above cannot be listed by
 * others. What lies here can be deleted at any time and is made again.
 */
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CodeProgram } from "../code-program.ts";
import type { BuildRunner, Driver, Prepared, Toolchain } from "../drivers/driver.ts";

/** Prepared code that nobody else uses. */
export type PreparedOnce = Prepared & AsyncDisposable;

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

  /**
   * What `prepare` makes, for one use: it is gone when it is disposed of.
   *
   * @throws {LoopaiError} as {@link of}.
   */
  async once(prepare: (builds: BuildRunner) => Promise<ReadonlyMap<string, Uint8Array>>): Promise<PreparedOnce> {
    const files = await prepare(this.#builds);
    const folder = await this.#write(files);
    const gone = () => rm(folder, { recursive: true, force: true });
    return { folder, files: [...files.keys()], [Symbol.asyncDispose]: gone };
  }

  async #prepare(key: string, program: CodeProgram, driver: Driver): Promise<Prepared> {
    const folder = join(this.#folder, key);
    const kept = await wholeFiles(folder);
    if (kept !== undefined) {
      // Told from what nobody uses by when it was used last.
      await utimes(folder, new Date(), new Date()).catch(() => undefined);
      return { folder, files: kept };
    }
    await rm(folder, { recursive: true, force: true });
    const files = await driver.prepare(program, this.#builds);
    const making = await this.#write(files);
    try {
      await rename(making, folder);
    } catch (error) {
      await rm(making, { recursive: true, force: true });
      // Another process may have been quicker: its result is the same.
      if ((await wholeFiles(folder)) === undefined) throw error;
    }
    return { folder, files: [...files.keys()] };
  }

  /** A folder of its own with `files`, that guests can read. */
  async #write(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
    await mkdir(this.#folder, { recursive: true, mode: 0o711 });
    const making = await mkdtemp(join(this.#folder, "making-"));
    try {
      // To the disk before the folder has its name: a power cut leaves all of it or nothing.
      for (const [name, bytes] of files) await writeFile(join(making, name), bytes, { mode: 0o555, flush: true });
      await chmod(making, 0o755);
    } catch (error) {
      await rm(making, { recursive: true, force: true });
      throw error;
    }
    return making;
  }
}

function keyOf(program: CodeProgram, { language, revision }: Driver, { version }: Toolchain): string {
  const hash = createHash("sha256");
  for (const part of [language, String(revision), version, program.entry]) hash.update(`${part.length}:${part}`);
  return hash.update(program.code).digest("hex");
}

/** Undefined where there is nothing, or a file of nothing: what a crash of the machine may leave. */
async function wholeFiles(folder: string): Promise<readonly string[] | undefined> {
  const names = await namesIn(folder);
  if (names === undefined || names.length === 0) return undefined;
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.every((size) => size > 0) ? names : undefined;
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
