/** JSON pointers (RFC 6901) as a tree, so that one walk over a value meets all the fields they name. */

export class FieldTree {
  /** True where a pointer ends: the value here is named. */
  readonly named: boolean;
  readonly #below: ReadonlyMap<string, FieldTree>;

  /** @param pointers Such as `/name` or `/customer/phones/0`; the empty one names the whole value. */
  constructor(pointers: readonly string[]) {
    this.named = pointers.includes("");
    const below = new Map<string, string[]>();
    for (const pointer of pointers) {
      if (pointer === "") continue;
      const end = pointer.indexOf("/", 1);
      const token = end === -1 ? pointer.slice(1) : pointer.slice(1, end);
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      below.set(key, [...(below.get(key) ?? []), end === -1 ? "" : pointer.slice(end)]);
    }
    this.#below = new Map([...below].map(([key, rest]) => [key, new FieldTree(rest)]));
  }

  /** The fields below a key of an object or an index of an array. */
  below(key: string | number): FieldTree | undefined {
    return this.#below.get(String(key));
  }
}
