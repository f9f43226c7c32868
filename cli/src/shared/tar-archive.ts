/** Files as a tar archive (POSIX.1-1988, "ustar"): how a folder goes to the server. */

const BLOCK = 512;
/** Longest path that stands in a header whole; of a longer one the first folders stand apart. */
const NAME_CHARACTERS = 100;

/** @param files Paths of at most 155 ASCII characters, none of whose parts is longer than 100. */
export function tarOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [path, bytes] of files) {
    const padding = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
    parts.push(header(path, bytes.length), bytes, Buffer.alloc(padding));
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function header(path: string, size: number): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  // The last place from which on the rest of the path fits.
  const cut = path.length > NAME_CHARACTERS ? path.indexOf("/", path.length - NAME_CHARACTERS - 1) : -1;
  const write = (text: string, at: number) => block.write(text, at, "latin1");
  write(path.slice(cut + 1), 0);
  write("0000644\x000000000\x000000000\x00", 100);
  write(`${size.toString(8).padStart(11, "0")}\x00`, 124);
  write("00000000000\x00", 136);
  // The sum is taken with spaces in its own place.
  write(" ".repeat(8), 148);
  write("0", 156);
  write("ustar\x0000", 257);
  if (cut > 0) write(path.slice(0, cut), 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  write(`${sum.toString(8).padStart(6, "0")}\x00 `, 148);
  return block;
}
