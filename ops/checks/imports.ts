/**
 * Fails when an import points the wrong way.
 *
 * A room imports only the rooms that {@link ROOMS} allows, by their package name or an entry that their package
 * exports, and never by a deep path; relative imports stay inside the room; only a file named `config.ts` reads the environment.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ROOMS } from "./rooms.ts";

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;

/** One sentence for each wrong import in `files` (paths from `root`). */
export function wrongImports(root: string, files: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const file of files) {
    const room = file.split("/")[0] ?? "";
    const allowed = ROOMS[room];
    if (allowed === undefined) {
      wrong.push(`${file}: room "${room}" is not in ops/checks/rooms.ts`);
      continue;
    }
    const text = readFileSync(join(root, file), "utf8");
    for (const [, target = ""] of text.matchAll(IMPORT)) {
      const reason = wrongTarget(root, file, room, allowed, target);
      if (reason !== undefined) wrong.push(`${file}: imports "${target}", ${reason}`);
    }
    if (/\bprocess\.env\b/.test(text) && !/(^|\/)config\.ts$/.test(file) && !file.endsWith(".test.ts")) {
      wrong.push(`${file}: reads process.env, which only a config.ts may`);
    }
  }
  return wrong;
}

function wrongTarget(root: string, file: string, room: string, allowed: readonly string[], target: string) {
  if (target.startsWith(".")) {
    const inside = relative(join(root, room), resolve(root, dirname(file), target));
    return inside.startsWith("..") || inside.startsWith(sep) ? `which leaves the room ${room}` : undefined;
  }
  if (!target.startsWith("@loopai/")) return undefined;
  const [, other = "", ...deep] = target.split("/");
  if (deep.length > 0 && !isEntry(root, other, deep.join("/"))) {
    return "a path inside another room: import the room by its name";
  }
  return allowed.includes(other) ? undefined : `but ${room} may import only: ${allowed.join(", ") || "no room"}`;
}

/** Whether the package of `room` exports `./name`. */
function isEntry(root: string, room: string, name: string): boolean {
  const path = join(root, room, "package.json");
  if (!existsSync(path)) return false;
  const { exports = {} } = JSON.parse(readFileSync(path, "utf8")) as { exports?: Record<string, unknown> };
  return Object.hasOwn(exports, `./${name}`);
}
