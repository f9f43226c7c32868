/** Placeholder. */
export function execRefusal(): string {
  return "";
}
