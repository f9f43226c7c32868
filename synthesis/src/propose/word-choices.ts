/** Words as the alternatives of a pattern. */

/** `a|b c` with whatever has a meaning in a pattern escaped and any white space between words; "" where no word is left. */
export function wordChoices(words: readonly string[]): string {
  const kept = new Set(words.map((word) => word.trim()).filter((word) => word !== ""));
  return [...kept].map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+")).join("|");
}
