/**
 * What a language has to bring: one file a driver, held to `sandbox.contract.test.fixture.ts`.
 *
 * A driver knows the toolchain, how code becomes something that starts, and how the guest is started. It starts nothing
 * itself: processes, deadlines, sessions and replies are the same for every language.
 */
import type { ErrorCode } from "@loopai/core";
import type { CodeProgram, Language } from "../code-program.ts";
import type { GuestCommand } from "../isolation/guest-command.ts";
import type { GuestExit } from "../isolation/guest.ts";
import type { LoadHeader } from "../wire/frames.ts";

/** The language's tools on this machine. */
export interface Toolchain {
  /** `Deno 2.9.5`, with the path: for `loopai doctor`. */
  readonly detail: string;
  /** Goes into the key of what was prepared: another compiler, another result. */
  readonly version: string;
}

/** Runs one command to its end under the second profile: fork and exec allowed, own files, no network, 60 s. */
export interface BuildRunner {
  /**
   * @returns What the command left in its writable folder, by file name, and what it wrote.
   * @throws {LoopaiError} `load-failed` when it does not end well, with the head of what it wrote as message.
   * @throws {LoopaiError} `sandbox-unavailable`.
   */
  run(command: GuestCommand): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly log: string }>;
}

/** What the code became, in a folder of the host that guests can read, kept by hash. */
export interface Prepared {
  readonly folder: string;
  /** Names of the files in `folder`. */
  readonly files: readonly string[];
}

/** Plain scripts of a language: they read their stdin and print, and know nothing of frames. */
interface ScriptDriver {
  /**
   * Checks and compiles a script, in a guest, as {@link Driver.prepare} does a program. What it returns is thrown away after
   * the run.
   *
   * @throws {LoopaiError} `load-failed` with what is wrong with it.
   */
  readonly prepare: (script: CodeProgram, builds: BuildRunner) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** How to start it, under the isolation of a program: the harness's own filter is installed before it begins. */
  readonly command: (script: CodeProgram, prepared: Prepared) => Promise<GuestCommand>;
}

export interface Driver {
  readonly language: Language;
  /** Counts up when the same code would be prepared differently: part of the key of what was prepared. */
  readonly revision: number;
  /** @throws {LoopaiError} `language-unavailable`, naming what is missing and how to get it. */
  findToolchain(): Promise<Toolchain>;
  /**
   * Checks and compiles code that nobody has read: in a guest, never in this process. What it returns is kept by hash.
   *
   * @throws {LoopaiError} `load-failed` with what is wrong with the code: the first lines of the compiler's words.
   */
  prepare(program: CodeProgram, builds: BuildRunner): Promise<ReadonlyMap<string, Uint8Array>>;
  /** How to start a guest for `program`. */
  command(program: CodeProgram, prepared: Prepared): Promise<GuestCommand>;
  /** What the guest is told first, with the contents of its blobs in order. */
  load(program: CodeProgram, prepared: Prepared): Promise<{ header: LoadHeader; blobs: readonly Uint8Array[] }>;
  /** Which limit was behind the end of a guest, where the runtime's last words or its exit tell. */
  limitBehind(exit: GuestExit, stderr: string): ErrorCode | undefined;
  /** What the runtime said of an end without an answer, as one line for people, where its last words hold that. */
  readonly reasonIn?: (stderr: string) => string | undefined;
  /** Undefined where the language has no plain scripts. */
  readonly script?: ScriptDriver;
}
