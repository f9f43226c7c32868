/** A program in memory: its files checked, its schemas compiled, ready to answer. */
import { LoopaiError, type Manifest, type Report, type Sha256, type Version } from "@loopai/core";
import { compileSchema, type DataProgram, type ProgramFiles, type SchemaCheck } from "@loopai/engine";
import type { StoredProgram } from "../files/program-folder.ts";

/** Makes a program of its files. @throws {LoopaiError} `program-invalid` when they do not have their form. */
export type OpenDataProgram = (files: ProgramFiles) => DataProgram;

export interface OpenedProgram {
  readonly version: Version;
  readonly sha256: Sha256;
  readonly manifest: Manifest;
  readonly report: Report | undefined;
  readonly program: DataProgram;
  readonly checkInput: SchemaCheck;
  readonly checkOutput: SchemaCheck;
}

/**
 * @throws {LoopaiError} `program-invalid` for a program that this release cannot run.
 * @throws {LoopaiError} `schema-invalid` when a schema of its manifest cannot be compiled.
 */
export function openProgram(stored: StoredProgram, openDataProgram: OpenDataProgram): OpenedProgram {
  const { version, sha256, manifest, report, files } = stored;
  if (manifest.kind !== "data") {
    throw new LoopaiError(
      "program-invalid",
      `Cannot open program v${version}: it is code, and only data programs run here`,
    );
  }
  const program = openDataProgram(files);
  return {
    version,
    sha256,
    manifest,
    report,
    program,
    checkInput: compileSchema(manifest.input_schema, `input_schema of v${version}`),
    checkOutput: compileSchema(manifest.output_schema, `output_schema of v${version}`),
  };
}
