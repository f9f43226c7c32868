/** JavaScript, and TypeScript once its types are stripped, on Deno. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ErrorCode } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import { denoCommand, denoPath, denoVersion } from "./deno-runtime.ts";
import { denoScriptCommand } from "./deno-script.ts";
import type { Driver, Prepared } from "./driver.ts";
import { checkModule, MODULE } from "./module-check.ts";

export function javascriptDriver(): Driver {
  return moduleDriver("javascript");
}

export function typescriptDriver(): Driver {
  return moduleDriver("typescript");
}

function moduleDriver(language: "javascript" | "typescript"): Driver {
  return {
    language,
    revision: 4,
    findToolchain: async () => {
      const path = denoPath();
      const version = denoVersion();
      return { detail: `Deno ${version} (${path})`, version };
    },
    prepare: (program, builds) => checkModule(program, builds, "program"),
    command: denoCommand,
    load,
    limitBehind,
    script: {
      prepare: (script, builds) => checkModule(script, builds, "script"),
      command: denoScriptCommand,
    },
  };
}

async function load({ entry, returns, limits, artifacts }: CodeProgram, { folder }: Prepared) {
  const code = await readFile(join(folder, MODULE), "utf8");
  const blobs = artifacts.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  const header = { code, entry, returns, log_bytes: limits.log_bytes, output_bytes: limits.output_bytes, blobs };
  return { header, blobs: artifacts.map(({ bytes }) => bytes) };
}

/** V8 ends the process itself where its heap is full, and says so. */
function limitBehind(_exit: unknown, stderr: string): ErrorCode | undefined {
  return /out of memory|Fatal JavaScript/i.test(stderr) ? "memory-limit" : undefined;
}
