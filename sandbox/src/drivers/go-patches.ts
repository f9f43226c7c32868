/**
 * Changes to two files of Go's standard library, by which the harness sets the clock and the source of randomness.
 *
 * Each finds one line that has been the same since Go 1.19, and fails where it is not there: a toolchain that cannot be
 * changed so runs no programs, rather than programs with a clock that goes on.
 */
export interface Patch {
  /** Below `src/` of the toolchain. */
  readonly file: string;
  /** @throws {Error} when the source is not the one that is known. */
  readonly patch: (source: string) => string;
}

export const patchedClock: Patch = {
  file: "time/time.go",
  patch: (source) =>
    inserted(source, "func Now() Time {\n", "\tif loopaiFrozen {\n\t\treturn UnixMilli(loopaiNow)\n\t}\n") +
    "\nvar loopaiFrozen bool\nvar loopaiNow int64\n\n// LoopaiFreeze makes Now return one time, in milliseconds since 1970.\nfunc LoopaiFreeze(milliseconds int64) {\n\tloopaiFrozen, loopaiNow = true, milliseconds\n}\n",
};

export const patchedRandom: Patch = {
  file: "math/rand/v2/rand.go",
  patch: (source) =>
    inserted(
      source,
      "func (runtimeSource) Uint64() uint64 {\n",
      "\tif LoopaiSource != nil {\n\t\treturn LoopaiSource()\n\t}\n",
    ) +
    "\n// LoopaiSource is what the functions of this package draw from, where it is set.\nvar LoopaiSource func() uint64\n",
};

function inserted(source: string, after: string, text: string): string {
  const at = source.indexOf(after);
  if (at < 0) throw new Error(`Cannot change Go's standard library: it has no ${JSON.stringify(after)}`);
  return source.slice(0, at + after.length) + text + source.slice(at + after.length);
}
