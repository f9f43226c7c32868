/** A program in memory: its files checked, its schemas compiled, ready to answer. */
import { LoopaiError, type Manifest, type Report, type Sha256, type Version } from "@loopai/core";
import { compileSchema, type DataProgram, type ProgramFiles, type SchemaCheck } from "@loopai/engine";
import type { LoadedProgram } from "@loopai/sandbox";
import type { StoredProgram } from "../files/program-folder.ts";

/** Makes a program of its files. @throws {LoopaiError} `program-invalid` when they do not have their form. */
export type OpenDataProgram = (files: ProgramFiles) => DataProgram;

/** Makes a warm process of a stored program. @throws {LoopaiError} as `Sandbox.load`, and `artifact-unavailable`. */
export type LoadCode = (stored: StoredProgram) => Promise<LoadedProgram>;

export interface ProgramOpeners {
  readonly openDataProgram: OpenDataProgram;
  readonly loadCode: LoadCode;
}

/** A data program answers in this process, at once; code answers from a sandbox. */
type Answering =
  | { readonly kind: "data"; readonly program: DataProgram }
  | { readonly kind: "code"; readonly code: LoadedProgram };

export type OpenedProgram = Answering & {
  readonly version: Version;
  readonly sha256: Sha256;
  readonly manifest: Manifest;
  readonly report: Report | undefined;
  readonly checkInput: SchemaCheck;
  readonly checkOutput: SchemaCheck;
};

/**
 * @throws {LoopaiError} `program-invalid` for a program whose files do not have their form.
 * @throws {LoopaiError} `schema-invalid` when a schema of its manifest cannot be compiled.
 * @throws {LoopaiError} as {@link LoadCode}.
 */
export async function openProgram(stored: StoredProgram, openers: ProgramOpeners): Promise<OpenedProgram> {
  const { version, sha256, manifest, report } = stored;
  const checks = {
    checkInput: compileSchema(manifest.input_schema, `input_schema of v${version}`),
    checkOutput: compileSchema(manifest.output_schema, `output_schema of v${version}`),
  };
  return { version, sha256, manifest, report, ...checks, ...(await openAnswering(stored, openers)) };
}

async function openAnswering(stored: StoredProgram, { openDataProgram, loadCode }: ProgramOpeners): Promise<Answering> {
  if (stored.manifest.kind === "data") return { kind: "data", program: openDataProgram(stored.files) };
  return { kind: "code", code: await loadCode(stored) };
}

/** @throws {LoopaiError} `program-invalid` for code, which says nothing about itself. */
export function dataProgramOf(opened: OpenedProgram, act: string): DataProgram {
  if (opened.kind === "data") return opened.program;
  throw new LoopaiError("program-invalid", `Cannot ${act} v${opened.version}: it is code; only data programs can be`);
}
