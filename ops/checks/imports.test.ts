import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wrongImports } from "./imports.ts";

describe("wrongImports()", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "loopai-imports-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function check(file: string, text: string): string[] {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return wrongImports(root, [file]);
  }

  test("passes an import that points down", () => {
    expect(check("engine/src/a.ts", 'import { x } from "@loopai/core";\nimport "./b.ts";')).toEqual([]);
  });

  test("passes an import of an entry that the other room's package exports, and of no other path of it", () => {
    mkdirSync(join(root, "server"));
    writeFileSync(join(root, "server", "package.json"), '{"exports": {".": "./index.js", "./find": "./find.js"}}');

    expect(check("cli/src/a.ts", 'import "@loopai/server/find";')).toEqual([]);
    expect(check("cli/src/a.ts", 'import "@loopai/server/find.js";')).toEqual([
      expect.stringContaining("a path inside"),
    ]);
    expect(check("engine/src/a.ts", 'import "@loopai/server/find";')).toEqual([
      expect.stringContaining("may import only"),
    ]);
  });

  test.each([
    ["engine/src/a.ts", 'import { x } from "@loopai/server";', "may import only: core"],
    ["engine/src/a.ts", 'const x = await import("@loopai/runtime");', "may import only: core"],
    ["engine/src/a.ts", 'import type { X } from "@loopai/core/src/x.ts";', "import the room by its name"],
    ["engine/src/a.ts", 'import "../../core/src/x.ts";', "leaves the room engine"],
    ["attic/src/a.ts", "export const x = 1;", "is not in ops/checks/rooms.ts"],
    ["core/src/a.ts", "export const x = process.env.HOME;", "reads process.env"],
  ])("names what is wrong in %s: %s", (file, text, reason) => {
    expect(check(file, text)).toEqual([expect.stringContaining(reason)]);
  });
});
