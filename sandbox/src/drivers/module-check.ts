/** Strips types, refuses imports and looks for `execute`, in a guest: the preparation of JavaScript and TypeScript. */
import { fileURLToPath } from "node:url";
import { LoopaiError } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import { BUILD_LIMITS, BUILD_OUTPUT } from "../prepare/guest-builds.ts";
import type { BuildRunner } from "./driver.ts";
import { harnessFile } from "./harness-file.ts";
import { sharedLibraries } from "../isolation/shared-libraries.ts";

const NODE = "/loopai/node";
const CHECK = "/loopai/check-module.mjs";
const PARSER = "/loopai/parser.mjs";
const CODE = "/loopai/code";
/** What is loaded into a guest of 128 MiB has to fit there several times. */
const MOST_CODE_BYTES = 5 * 1024 * 1024;
/** File of the prepared code. */
export const MODULE = "program.js";

/** A program, or a whole script: that may import what is built into Deno, and exports nothing. */
export type ModuleForm = "program" | "script";

/** @throws {LoopaiError} `load-failed` with what is wrong, and where. */
export async function checkModule(
  { code, language, organisation, name }: CodeProgram,
  builds: BuildRunner,
  form: ModuleForm,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (code.length > MOST_CODE_BYTES) {
    throw new LoopaiError(
      "load-failed",
      `Cannot load ${name}: its code has ${code.length} bytes, ${MOST_CODE_BYTES} are allowed: put data into artifacts`,
    );
  }
  const node = process.execPath;
  const { files } = await builds.run({
    argv: (at) => [
      at(NODE),
      "--no-warnings",
      "--experimental-vm-modules",
      at(CHECK),
      at(CODE),
      language,
      at(`${BUILD_OUTPUT}/${MODULE}`),
      at(PARSER),
      form,
    ],
    binds: [
      ...(await sharedLibraries(node)),
      { hostPath: node, guestPath: NODE },
      { hostPath: harnessFile("check-module.mjs"), guestPath: CHECK },
      { hostPath: fileURLToPath(import.meta.resolve("acorn")), guestPath: PARSER },
    ],
    files: [{ guestPath: CODE, bytes: code }],
    environment: () => ({}),
    seccomp: "build",
    organisation,
    limits: BUILD_LIMITS,
    tmpBytes: 0,
  });
  const module = files.get(MODULE);
  if (module === undefined || module.length > 2 * MOST_CODE_BYTES) {
    throw new LoopaiError("load-failed", `Cannot load ${name}: the check of its code left nothing to run`);
  }
  return new Map([[MODULE, module]]);
}
