/** Appends a line to a file of lines, behind a torn last line of a process that was killed: that one must not take this one along. */
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { storedSync } from "@loopai/runtime";

const NEWLINE = 10;

/** @param line Without its end. @throws {LoopaiError} `storage-failed`. */
export function appendLine(path: string, line: string): void {
  storedSync(`write ${path}`, () => {
    const file = openSync(path, "a+", 0o600);
    try {
      const { size } = fstatSync(file);
      const last = Buffer.alloc(1);
      const isTorn = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
      writeSync(file, `${isTorn ? "\n" : ""}${line}\n`);
    } finally {
      closeSync(file);
    }
  });
}
