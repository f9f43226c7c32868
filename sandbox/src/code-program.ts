/** What the sandbox is asked to run: one version of one program, whole, as bytes that were checked by hash. */
import type { Sha256 } from "@loopai/core";
import type { Limits } from "./limits.ts";

export const LANGUAGES = ["javascript", "typescript", "python", "go"] as const;
/** More come later (C#): nothing outside `drivers/` may depend on which there are. */
export type Language = (typeof LANGUAGES)[number];

/** A file that a program declares, handed to `setup(artifacts)` under `path`. */
export interface ArtifactFile {
  /** `words.json` for a file of the program's own folder, `models/spam-v2/model.bin` for one of a shared artifact. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Shared artifacts are found under `/loopai-data/shared/<path>`, local ones beside the code. */
  readonly shared: boolean;
}

export interface CodeProgram {
  /**
   * Whose it is: guests of two organisations never share a host user, and a process serves one `key` only.
   * `""` is the default organisation.
   */
  readonly organisation: string;
  /** Organisation, app, version and hash in one text: what may share a process has the same. */
  readonly key: string;
  /** For messages: `spam-detector-001 v3`. */
  readonly name: string;
  readonly language: Language;
  /** SHA-256 of the program's manifest, or of the code where there is none. */
  readonly sha256: Sha256;
  /** File name of the code, one of no `artifacts`. */
  readonly entry: string;
  readonly code: Uint8Array;
  readonly artifacts: readonly ArtifactFile[];
  /** `answer`: a returned object `{ output | result, confidence, reason }` is the answer, not its output. */
  readonly returns: "output" | "answer";
  /** `call`: a fresh process for each call, for programs that build on leftover state. */
  readonly isolation: "process" | "call";
  readonly limits: Limits;
}
