/** What one check of `loopai doctor` found. */
export interface Finding {
  readonly name: string;
  /** `missing`: not there yet, which is no fault. */
  readonly state: "ok" | "missing" | "warning" | "broken";
  /** What was found and, where it is not well, what would do. */
  readonly found: string;
}
