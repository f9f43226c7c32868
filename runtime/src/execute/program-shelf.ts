/**
 * Programs of one app in memory: each version is read, checked and compiled once.
 *
 * A program that is open stays whole whatever happens to its folder. Which one answers is chosen elsewhere.
 */
import { type Champion, LoopaiError, type Version } from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import { type OpenedProgram, openProgram, type ProgramOpeners } from "./opened-program.ts";

/** Programs kept an app; the one that was asked for longest ago goes first. As many as a route can name. */
const MAX_PROGRAMS = 8;

export class ProgramShelf {
  readonly #folder: AppFolder;
  readonly #openers: ProgramOpeners;
  readonly #programs = new Map<Version, Promise<OpenedProgram>>();
  readonly #opening = new Set<Version>();

  constructor(folder: AppFolder, openers: ProgramOpeners) {
    this.#folder = folder;
    this.#openers = openers;
  }

  /** It was asked for before, and is not open yet. */
  isOpening(version: Version): boolean {
    return this.#opening.has(version);
  }

  /**
   * A program that the route names: it must be the very one, and its absence is damage.
   *
   * @throws {LoopaiError} `artifact-corrupt`, `program-invalid`, `schema-invalid`.
   */
  async named({ version, sha256 }: Champion): Promise<OpenedProgram> {
    let opened: OpenedProgram;
    try {
      opened = await this.version(version);
    } catch (cause) {
      if (!(cause instanceof LoopaiError) || cause.code !== "program-not-found") throw cause;
      throw new LoopaiError("artifact-corrupt", `Cannot open program v${version}: its folder is missing: restore it`, {
        cause,
      });
    }
    if (opened.sha256 === sha256) return opened;
    this.#programs.delete(version);
    throw new LoopaiError(
      "artifact-corrupt",
      `Cannot open program v${version}: it is not the one that the route names; restore its folder, or promote another version`,
    );
  }

  /** @throws {LoopaiError} `program-not-found` when there is no such version; as {@link named}. */
  version(version: Version): Promise<OpenedProgram> {
    const opening = this.#programs.get(version) ?? this.#open(version);
    // Put last again, so that the first key is the one asked for longest ago.
    this.#programs.delete(version);
    this.#programs.set(version, opening);
    for (const oldest of this.#programs.keys()) {
      if (this.#programs.size <= MAX_PROGRAMS) break;
      this.#programs.delete(oldest);
    }
    return opening;
  }

  #open(version: Version): Promise<OpenedProgram> {
    const opening = this.#folder.readProgram(version).then((stored) => openProgram(stored, this.#openers));
    this.#opening.add(version);
    const opened = (): void => void this.#opening.delete(version);
    opening.then(opened, opened);
    // A failure is not remembered: the files may be repaired.
    opening.catch(() => {
      if (this.#programs.get(version) === opening) this.#programs.delete(version);
    });
    return opening;
  }
}
