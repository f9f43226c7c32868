import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { LoopaiError } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filesOfTar } from "./tar-files.ts";
import { type TarEntry, tarOf } from "./tar-of.test.fixture.ts";

const IS_GNU = /GNU tar/.test(spawnSync("tar", ["--version"], { encoding: "utf8" }).stdout);

/** What GNU tar makes of files, called as a person would. */
function madeByTar(files: Readonly<Record<string, string>>, format: string, link?: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "loopai-tar-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (link !== undefined) symlinkSync("/etc/passwd", join(folder, link));
  const archive = execFileSync("tar", [`--format=${format}`, "-cf", "-", "-C", folder, "."]);
  rmSync(folder, { recursive: true });
  return archive;
}

function textsOf(archive: Uint8Array): object {
  return Object.fromEntries([...filesOfTar(archive)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

describe("filesOfTar()", () => {
  test.for(["ustar", "gnu"])("reads what tar --format=%s makes of a folder", (format, context) => {
    context.skip(!IS_GNU, "needs GNU tar");
    const long = format === "ustar" ? { [`${"a".repeat(60)}/${"b".repeat(60)}.bin`]: "x" } : {};
    const files = { "model.bin": "abc".repeat(1_000), "a/b/c.json": "{}", empty: "", ...long };

    const read = textsOf(madeByTar(files, format));

    expect(read).toEqual(files);
  });

  test.for(["v7", "pax"])("says which format it reads where tar --format=%s made the archive", (format, context) => {
    context.skip(!IS_GNU, "needs GNU tar");
    const archive = madeByTar({ [`${"a".repeat(40)}/${"b".repeat(40)}.bin`]: "x", "\u{e9}": "" }, format);

    const read = () => filesOfTar(archive);

    expect(read).toThrow(/tar --format=ustar/);
  });

  test("refuses a symbolic link that tar packed, by its name", (context) => {
    context.skip(!IS_GNU, "needs GNU tar");
    const archive = madeByTar({ a: "" }, "ustar", "secret");

    const read = () => filesOfTar(archive);

    expect(read).toThrow(
      expect.objectContaining({
        code: "request-invalid",
        message: expect.stringContaining('"secret" is a symbolic link'),
      }),
    );
  });

  test.each<[string, readonly TarEntry[]]>([
    ["a link", [{ path: "a", kind: "1" }]],
    ["a device", [{ path: "a", kind: "3" }]],
    ["a pipe", [{ path: "a", kind: "6" }]],
    [
      "an extended header, which may rename what follows",
      [{ path: "a", kind: "x", bytes: Buffer.from("20 path=../../../b\n") }],
    ],
    ["a kind that nobody knows", [{ path: "a", kind: "Z" }]],
    ["one file twice", [{ path: "a" }, { path: "./a" }]],
    ["a size in base 256", [{ path: "a", patch: [124, "\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"] }]],
    ["a negative size", [{ path: "a", patch: [124, "-0000000001\x00"] }]],
    ["a size beyond its end", [{ path: "a", patch: [124, "77777777777\x00"] }]],
  ])("refuses %s", (_what, entries) => {
    const read = () => filesOfTar(tarOf(entries));

    expect(read).toThrow(expect.objectContaining({ code: "request-invalid" }));
  });

  test("refuses an archive that ends early, wherever", () => {
    const archive = tarOf([{ path: "a", bytes: Buffer.from("abc") }]);

    for (const length of [0, 100, 512, 600, 1_024, 1_100]) {
      expect(() => filesOfTar(archive.subarray(0, length))).toThrow(/cut off/);
    }
  });

  test("gives files or a refusal for any bytes, and nothing that is not in them", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_048 }),
      fc.tuple(fc.nat({ max: 1_535 }), fc.nat({ max: 255 })).map(([at, value]) => {
        const archive = tarOf([{ path: "a", bytes: Buffer.from("abc") }]);
        archive[at] = value;
        return archive;
      }),
    );

    fc.assert(
      fc.property(bytes, (archive) => {
        expect(lengthOrCode(archive)).toSatisfy(
          (found) => found === "request-invalid" || Number(found) <= archive.length,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

/** All bytes of all files, or the code of the refusal; anything else that is thrown fails the test. */
function lengthOrCode(archive: Uint8Array): number | string {
  try {
    return [...filesOfTar(archive).values()].reduce((sum, { length }) => sum + length, 0);
  } catch (error) {
    if (error instanceof LoopaiError) return error.code;
    throw error;
  }
}
