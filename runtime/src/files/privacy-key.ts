/**
 * `.privacy-key`: the key of the hashes in an app's records, made where there is none.
 *
 * 32 random bytes that only the owner of the file may read. Whoever has it can try values; without it two records
 * that hold the same value show only that. A key that is removed is made anew, and hashes before and after do not compare.
 */
import { randomBytes } from "node:crypto";
import { LoopaiError } from "@loopai/core";
import { readSmallFile, replaceFile } from "./durable-file.ts";

const KEY_BYTES = 32;
const ONLY_OWNER = 0o600;

/**
 * Reads the key, or makes it. The caller holds the app's lock, so that two processes make one.
 *
 * @throws {LoopaiError} `storage-failed` when the file holds something else.
 */
export async function readOrMakePrivacyKey(path: string): Promise<Uint8Array> {
  const found = await readSmallFile(path, KEY_BYTES * 2);
  if (found === undefined) {
    const key = randomBytes(KEY_BYTES);
    await replaceFile(path, key, ONLY_OWNER);
    return key;
  }
  if (found.length === KEY_BYTES) return found;
  throw new LoopaiError(
    "storage-failed",
    `Cannot read .privacy-key: it has ${found.length} bytes, expected ${KEY_BYTES}: restore it, or remove it to start with another key`,
  );
}
