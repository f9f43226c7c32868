/** The Deno that comes with this package, as the npm package `deno` brings it for each platform. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Architecture } from "./seccomp/system-calls.ts";

/** Undefined where it was not installed, as with `npm install --omit=optional`. */
export function findDeno(architecture: Architecture): string | undefined {
  try {
    const fromHere = createRequire(import.meta.url);
    const fromDeno = createRequire(fromHere.resolve("deno/package.json"));
    const folder = dirname(fromDeno.resolve(`@deno/linux-${architecture}-glibc/package.json`));
    const binary = join(folder, "deno");
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}
