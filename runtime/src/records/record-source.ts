/**
 * The bytes of one record file at any place, plain or compressed.
 *
 * Offsets are those of the plain file, so they stay true when it is compressed. What a writer took back meanwhile reads
 * as empty lines.
 */
import { type FileHandle, open } from "node:fs/promises";
import type { OnBadLine } from "../files/json-lines.ts";
import { errnoCode } from "../files/storage.ts";
import { CompressedSource } from "./compressed-source.ts";
import { COMPRESSED } from "./day-file-name.ts";

const NEWLINE = 0x0a;

export interface RecordSource {
  /** Bytes of the plain file. */
  readonly size: number;
  /** `length` bytes from `position` on, all below {@link size}. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens a record file, or undefined when it is not there any more.
 *
 * @param path Without `.gz`: the plain file, or else the compressed one.
 * @param onBadLine Hears of compressed pieces that cannot be read.
 */
export async function openRecordSource(path: string, onBadLine: OnBadLine): Promise<RecordSource | undefined> {
  const plain = await openThere(path);
  if (plain !== undefined) return closedOnError(plain, () => PlainSource.open(plain));
  const compressed = await openThere(path + COMPRESSED);
  if (compressed === undefined) return undefined;
  return closedOnError(compressed, () => CompressedSource.open(compressed, path, onBadLine));
}

class PlainSource implements RecordSource {
  readonly size: number;
  readonly #file: FileHandle;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  static async open(file: FileHandle): Promise<PlainSource> {
    return new PlainSource(file, (await file.stat()).size);
  }

  async read(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#file.read(bytes, filled, length - filled, position + filled);
      if (bytesRead === 0) return bytes.fill(NEWLINE, filled);
      filled += bytesRead;
    }
    return bytes;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

async function openThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (errnoCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function closedOnError<T>(file: FileHandle, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await file.close();
    throw error;
  }
}
