import { describe, expect, test } from "vitest";
import { Dependencies } from "./dependencies.ts";
import { sha256Of } from "./manifest-text.ts";

const MODEL = { type: "model", name: "spam", version: 2, path: "models/spam-v2", hash: sha256Of("spam") };

describe("Dependencies", () => {
  test("fills in what a person leaves out", () => {
    const read = Dependencies.parse({
      shared_artifacts: [MODEL],
      local_artifacts: [{ type: "words", path: "words.json" }],
    });

    expect(read).toEqual({
      shared_artifacts: [{ ...MODEL, update_policy: "pinned" }],
      local_artifacts: [{ type: "words", path: "words.json", description: "" }],
    });
    expect(Dependencies.parse({})).toEqual({ shared_artifacts: [] });
  });

  test.each<[string, object]>([
    ["another folder", { path: "embeddings/spam-v2" }],
    ["another version", { path: "models/spam-v3" }],
    ["a way out behind an ending", { path: "models/spam-v2.x/../../../etc/passwd" }],
    ["an absolute path", { path: "/loopai-data/shared/models/spam-v2" }],
    ["an ending of two parts", { path: "models/spam-v2.tar.gz" }],
    ["an escaped way out", { name: "%2e%2e", path: "models/%2e%2e-v2" }],
    ["a version zero", { version: 0, path: "models/spam-v0" }],
    ["no hash", { hash: "latest" }],
    ["an update policy that is not there", { update_policy: "latest" }],
    ["a key that nobody knows", { url: "https://example.com" }],
  ])("refuses a shared artifact with %s", (_what, change) => {
    const read = Dependencies.safeParse({ shared_artifacts: [{ ...MODEL, ...change }] });

    expect(read.success).toBe(false);
  });

  test("refuses one artifact that is named twice", () => {
    const read = Dependencies.safeParse({ shared_artifacts: [MODEL, MODEL] });

    expect(read.success).toBe(false);
  });

  test.each(["../words.json", "a/words.json", "/etc/passwd", ".hidden"])("refuses a local artifact at %j", (path) => {
    const read = Dependencies.safeParse({ local_artifacts: [{ type: "words", path }] });

    expect(read.success).toBe(false);
  });
});
