/** Tar archives with whatever in them, good and bad. */

export interface TarEntry {
  readonly path: string;
  /** One character: "0" a file, "5" a folder, "2" a symbolic link, ... @defaultValue "0" */
  readonly kind?: string;
  readonly bytes?: Uint8Array;
  /** Written over the header before its sum is taken: offset and text. */
  readonly patch?: readonly [at: number, text: string];
}

export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), Buffer.alloc(1_024)]);
}

function blocksOf({ path, kind = "0", bytes = new Uint8Array(), patch = [0, ""] }: TarEntry): Uint8Array[] {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100, "utf8");
  header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  header.write(kind, 156, 1, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  header.write(" ".repeat(8), 148, "latin1");
  header.write(patch[1], patch[0], "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\x00 `, 148, "latin1");
  return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}
