/**
 * A text to a number in [0, 1), the same one every time: who falls into a canary's share, what is drawn for checking.
 *
 * MurmurHash3_x86_32 (Appleby 2011, https://github.com/aappleby/smhasher), seed 0, of the UTF-16LE bytes of salt, a line
 * feed and text, divided by 2^32. Not for secrets: whoever knows the salt can tell the number.
 */
export function hashShare(text: string, salt: string): number {
  const units = `${salt}\n${text}`;
  const { length } = units;
  let hash = 0;
  let at = 0;
  for (; at + 1 < length; at += 2) {
    hash ^= scrambled(units.charCodeAt(at) | (units.charCodeAt(at + 1) << 16));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (at < length) hash ^= scrambled(units.charCodeAt(at));
  hash ^= length * 2;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 4_294_967_296;
}

/** One block of four bytes, before it enters the hash. */
function scrambled(block: number): number {
  const first = Math.imul(block, 0xcc9e2d51);
  return Math.imul((first << 15) | (first >>> 17), 0x1b873593);
}
