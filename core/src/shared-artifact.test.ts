import { describe, expect, test } from "vitest";
import { ArtifactFilePath, ArtifactName } from "./shared-artifact.ts";

describe("ArtifactName", () => {
  test.each(["spam", "word-vectors-en", "v2", "a".repeat(63)])("takes %j", (name) => {
    const parsed = ArtifactName.safeParse(name);

    expect(parsed.success).toBe(true);
  });

  test.each([
    "",
    "..",
    ".",
    "a/b",
    "a\\b",
    "a.b",
    "%2e%2e",
    "Spam",
    "-a",
    "spam-v2",
    "a\0",
    "a\n",
    "ä",
    "a".repeat(64),
  ])("refuses %j", (name) => {
    const parsed = ArtifactName.safeParse(name);

    expect(parsed.success).toBe(false);
  });
});

describe("ArtifactFilePath", () => {
  test.each(["model.bin", "1_Pooling/config.json", "a/b/c/d/e/f/g/h/i", "README.md"])("takes %j", (path) => {
    const parsed = ArtifactFilePath.safeParse(path);

    expect(parsed.success).toBe(true);
  });

  test.each([
    "",
    "/etc/passwd",
    "../model.bin",
    "a/../b",
    "a//b",
    "a/",
    "./a",
    ".git/config",
    "a.",
    "-rf",
    "a\\b",
    "C:x",
    "%2e%2e/a",
    "a\nb",
    "a\0b",
    "a b",
    "é",
    "a/b/c/d/e/f/g/h/i/j",
    `${"a".repeat(99)}/${"b".repeat(56)}`,
  ])("refuses %j", (path) => {
    const parsed = ArtifactFilePath.safeParse(path);

    expect(parsed.success).toBe(false);
  });
});
