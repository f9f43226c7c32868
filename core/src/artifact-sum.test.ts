import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { folderSha256 } from "./artifact-sum.ts";
import { sha256Of } from "./manifest-text.ts";

const FILES = { "model.bin": "abc", "a/b.json": "{}", "a-b": "", "Z.txt": "z", "1_Pooling/config.json": "[]" };
const BY_HAND = "find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum";

test("folderSha256() is what sha256sum says of the files, in whatever order they are given", (context) => {
  context.skip(process.platform !== "linux", "needs the find and xargs of GNU");
  const folder = mkdtempSync(join(tmpdir(), "loopai-sum-"));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  const sum = folderSha256(Object.entries(FILES).map(([path, content]) => ({ path, sha256: sha256Of(content) })));

  const byHand = execFileSync("sh", ["-c", BY_HAND], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(byHand).toBe(`${sum}  -\n`);
});
