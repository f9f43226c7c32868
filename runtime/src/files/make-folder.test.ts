import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "loopai-make-folder-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("makeFolder() makes the folders above, too, and leaves one that is there alone", () => {
  makeFolder(join(root, "a/b/c"));

  makeFolder(join(root, "a/b/c"));

  expect(statSync(join(root, "a/b/c")).isDirectory()).toBe(true);
});

test("makeFolder() throws ENOTDIR below a file", () => {
  writeFileSync(join(root, "file"), "");

  expect(() => makeFolder(join(root, "file/a/b"))).toThrow(expect.objectContaining({ code: "ENOTDIR" }));
});

test("makeFolder() returns where a file system refuses new folders by ENOENT", (context) => {
  if (!existsSync("/proc/self")) context.skip("needs /proc: this system has none");

  expect(() => makeFolder("/proc/loopai/data/loop-apps")).toThrow(expect.objectContaining({ code: "ENOENT" }));
});
