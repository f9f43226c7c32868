/** Version of the published package: every room has the same. */
import { readFileSync } from "node:fs";
import * as z from "zod";

const PackageJson = z.object({ version: z.string() });

export function packageVersion(): string {
  return PackageJson.parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))).version;
}
