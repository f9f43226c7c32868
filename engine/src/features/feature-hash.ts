/**
 * The 32-bit hashes that stand for features. Part of the format of linear programs: never changed.
 *
 * All arithmetic is on 32-bit integers over UTF-16 units, so any language gives the same hashes:
 * `step` is one step of FNV-1a (Fowler, Noll & Vo) on a whole unit, `gramStep` adds a shift because short
 * n-grams would otherwise collide in their low bits, and `finish` is the finaliser of MurmurHash3
 * (Appleby 2011) over the hash and the salt of its family.
 */

/** Where every hash begins (the FNV offset basis). */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1 | 0;

/** One salt a family: the same text in two families is two features. */
export const WORD_SALT = 0;
export const PAIR_SALT = 0x77000001;
export const SHAPE_SALT = 0x55aa0002;
export const FIRST_SALT = 0x0f150003;
export const LAST_SALT = 0x1a570004;
export const FIELD_WORD_SALT = 0x0f1e0005;
export const GRAM_SALT = 0x36a30006;
export const PATTERN_SALT = 0x13570007;
export const MEASURED_PATTERN_SALT = 0x24680008;
export const LENGTH_SALT = 0x1e4d0009;
export const CATEGORY_SALT = 0x0ca7000a;

export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

export function gramStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, FNV_PRIME);
  return mixed ^ (mixed >>> 15);
}

/** Two hashes in their order. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + Math.imul(second, GOLDEN)) | 0;
}

/** What a field adds to a hash that belongs to it. */
export function fieldSalt(field: number): number {
  return Math.imul(field + 1, GOLDEN);
}

export function finish(hash: number, salt: number): number {
  let mixed = hash ^ salt;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
