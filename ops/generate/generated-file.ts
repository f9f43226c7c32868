/** One file of the tree that is made from another, whole, and never edited by hand. */
export interface GeneratedFile {
  /** Path from the root of the tree. */
  readonly path: string;
  /** The file's text, the same for the same sources. */
  make(): string | Promise<string>;
}
