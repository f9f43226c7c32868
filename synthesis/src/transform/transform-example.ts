/** An example of a transformation: the texts of an input, and what is made of them. */
export interface TransformExample {
  readonly fields: readonly string[];
  /** Null: the answer is null. */
  readonly output: string | null;
}

/** An expression of the language with what it makes of each example, and how far it is from simple. */
export interface Weighed<Of> {
  readonly made: Of;
  readonly cost: number;
}
