/** A value on the command line that is not as documented: exit code 2, with where to read how it is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
