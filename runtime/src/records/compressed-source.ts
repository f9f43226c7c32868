/**
 * A compressed record file, read at any place with two blocks in memory.
 *
 * A block that is damaged is named and reads as empty; the lines of all others are still there.
 */
import type { FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { OnBadLine } from "../files/json-lines.ts";
import { type BlockSizes, HEADER_BYTES, readSizes, unpackBlock } from "./gzip-block.ts";
import type { RecordSource } from "./record-source.ts";

const NEWLINE = 0x0a;
const SPACE = 0x20;
/** A read across the border of two blocks needs both. */
const MOST_UNPACKED = 2;

interface Block extends BlockSizes {
  /** Offset of the member in the file. */
  readonly at: number;
  /** Offset of its first byte in the plain file. */
  readonly start: number;
}

export class CompressedSource implements RecordSource {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #name: string;
  readonly #blocks: readonly Block[];
  readonly #onBadLine: OnBadLine;
  readonly #unpacked = new Map<Block, Buffer>();

  private constructor(file: FileHandle, name: string, blocks: readonly Block[], onBadLine: OnBadLine) {
    this.#file = file;
    this.#name = name;
    this.#blocks = blocks;
    this.#onBadLine = onBadLine;
    const last = blocks.at(-1);
    this.size = last === undefined ? 0 : last.start + last.plain;
  }

  /** @param path Of the plain file, for what is handed to `onBadLine`. */
  static async open(file: FileHandle, path: string, onBadLine: OnBadLine): Promise<CompressedSource> {
    const name = basename(path);
    const { size } = await file.stat();
    const blocks: Block[] = [];
    const header = Buffer.alloc(HEADER_BYTES);
    for (let at = 0, start = 0; at < size; ) {
      const { bytesRead } = await file.read(header, 0, HEADER_BYTES, at);
      const sizes = readSizes(header.subarray(0, bytesRead));
      if (sizes === undefined || at + sizes.packed > size) {
        onBadLine({ at: `${name} byte ${start}`, message: "the rest is not compressed as Loopai does: try gunzip" });
        break;
      }
      blocks.push({ ...sizes, at, start });
      at += sizes.packed;
      start += sizes.plain;
    }
    return new CompressedSource(file, name, blocks, onBadLine);
  }

  async read(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const block = this.#blockAt(position + filled);
      const lines = await this.#linesOf(block);
      filled += lines.copy(bytes, filled, position + filled - block.start);
    }
    // What comes from memory would let a long read run on without a turn for anybody else.
    await nextTurn();
    return bytes;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** The last block that starts at or in front of `position`. */
  #blockAt(position: number): Block {
    let low = 0;
    for (let high = this.#blocks.length; low + 1 < high; ) {
      const middle = (low + high) >>> 1;
      if ((this.#blocks[middle]?.start ?? 0) <= position) low = middle;
      else high = middle;
    }
    const block = this.#blocks[low];
    if (block === undefined || position >= block.start + block.plain) throw new Error("Cannot read past the end");
    return block;
  }

  async #linesOf(block: Block): Promise<Buffer> {
    const known = this.#unpacked.get(block);
    if (known !== undefined) return known;
    const member = Buffer.alloc(block.packed);
    await this.#file.read(member, 0, member.length, block.at);
    const lines = (await unpackBlock(member, block)) ?? this.#emptied(block);
    for (const oldest of this.#unpacked.keys()) {
      if (this.#unpacked.size < MOST_UNPACKED) break;
      this.#unpacked.delete(oldest);
    }
    this.#unpacked.set(block, lines);
    return lines;
  }

  #emptied(block: Block): Buffer {
    const message = `${block.plain} bytes cannot be unpacked: the compressed file is damaged`;
    this.#onBadLine({ at: `${this.#name} byte ${block.start}`, message });
    return Buffer.alloc(block.plain, SPACE).fill(NEWLINE, block.plain - 1);
  }
}
