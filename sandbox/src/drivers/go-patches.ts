/**
 * Changes to Go's standard library, by which the harness sets the clock and the source of randomness, takes what is written
 * to stdout and stderr, and sees which functions still wait for their time.
 *
 * Each looks for lines that are alike from Go 1.19 to 1.26, and fails where it is not there: a toolchain that cannot be
 * changed so runs no programs, rather than programs with a clock that goes on.
 */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { harnessFile } from "./harness-file.ts";

interface Edit {
  readonly file: string;
  readonly find: RegExp;
  /** In the words of `String.prototype.replace`. */
  readonly put: string;
  /** Not every version has it. */
  readonly optional?: true;
}

interface Patch {
  /** Below `src/` of the toolchain. */
  readonly folder: string;
  /** A package that older versions do not have, and need no change here. */
  readonly onlyWith?: string;
  /** Below `harness/go/std/`: what is added to the package. */
  readonly added?: string;
  readonly edits: readonly Edit[];
}

export const PATCHES: readonly Patch[] = [
  {
    folder: "time",
    added: "time.go",
    edits: [
      {
        file: "time.go",
        find: /^func Now\(\) Time \{\n/m,
        put: "$&\tif loopaiFrozen {\n\t\treturn UnixMilli(loopaiNow)\n\t}\n",
      },
      // How late a timer was would tell of the real clock.
      { file: "sleep.go", find: /Now\(\)\.Add\(Duration\(-delta\)\)/, put: "Now()", optional: true },
      { file: "sleep.go", find: /^func AfterFunc\(.*\{\n/m, put: "$&\tloopaiAwaited()\n" },
      { file: "sleep.go", find: /^\tgo arg\.\(func\(\)\)\(\)\n/m, put: "$&\tloopaiCalled()\n" },
      { file: "sleep.go", find: /^\treturn (stopTimer\(.*\))\n/m, put: "\treturn loopaiStopped(t, $1)\n" },
      { file: "sleep.go", find: /^\treturn (resetTimer\(.*\))\n/m, put: "\treturn loopaiReset(t, $1)\n" },
    ],
  },
  {
    folder: "os",
    added: "os.go",
    edits: [
      {
        file: "file.go",
        find: /^func \(f \*File\) Write\(b \[\]byte\) \(n int, err error\) \{\n/m,
        put: "$&\tif loopaiTakes(f, b) {\n\t\treturn len(b), nil\n\t}\n",
      },
    ],
  },
  {
    folder: "math/rand",
    added: "rand.go",
    // Before, its generator is always a seeded one, and seeded for each call.
    onlyWith: "math/rand/v2",
    edits: [
      {
        file: "rand.go",
        find: /^\treturn int64\(runtime_rand\(\) & rngMask\)\n/m,
        put: "\treturn int64(loopaiDraw() & rngMask)\n",
      },
      { file: "rand.go", find: /^\treturn runtime_rand\(\)\n/m, put: "\treturn loopaiDraw()\n" },
    ],
  },
  {
    folder: "math/rand/v2",
    added: "rand_v2.go",
    onlyWith: "math/rand/v2",
    edits: [
      {
        file: "rand.go",
        find: /^func \(\*?runtimeSource\) Uint64\(\) uint64 \{\n/m,
        put: "$&\tif loopaiSource != nil {\n\t\treturn loopaiSource()\n\t}\n",
      },
    ],
  },
  {
    // It takes a byte or none, at random, so that nobody relies on what follows from a seed.
    folder: "crypto/internal/randutil",
    edits: [
      {
        file: "randutil.go",
        find: /^func MaybeReadByte\(r io\.Reader\) \{\n/m,
        put: "$&\tif r != nil {\n\t\treturn\n\t}\n",
      },
    ],
  },
  {
    folder: "runtime",
    edits: [
      {
        // Its last words are short then, where GOTRACEBACK says so: 4 KB of traces would hide why it could not go on.
        file: "runtime1.go",
        find: /throwing >= throwTypeRuntime \{/,
        put: "throwing >= throwTypeRuntime && t>>tracebackShift > 0 {",
      },
    ],
  },
];

/** Writes the changed files to `work`. @returns Path of what the go command's `-overlay` takes. */
export async function writeOverlay(root: string, work: string): Promise<string> {
  const replaced: Record<string, string> = {};
  for (const { folder, added, edits, onlyWith = folder } of PATCHES) {
    if (!(await isThere(join(root, "src", onlyWith)))) continue;
    const patched = join(root, "src", folder);
    if (added !== undefined) replaced[join(patched, "loopai.go")] = harnessFile(join("go", "std", added));
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const target = join(work, `${folder.replaceAll("/", "-")}-${file}`);
      const source = await readFile(join(patched, file), "utf8");
      const its = edits.filter((edit) => edit.file === file);
      await writeFile(target, its.reduce(edited, source));
      replaced[join(patched, file)] = target;
    }
  }
  const overlay = join(work, "overlay.json");
  await writeFile(overlay, JSON.stringify({ Replace: replaced }));
  return overlay;
}

function edited(source: string, { file, find, put, optional }: Edit): string {
  const found = source.match(new RegExp(find, "gm"))?.length ?? 0;
  if (found === 1) return source.replace(find, put);
  if (found === 0 && optional === true) return source;
  throw new Error(`Cannot change ${file} of Go's standard library: ${found} lines of it are like ${find.source}`);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
