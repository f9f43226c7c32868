/** A part of the shipped example in the files that the benches read, small enough for a test. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const EXAMPLE = new URL("../../examples/spam-detector/train.jsonl", import.meta.url);

export class SmallExample implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "bench-"));

  constructor() {
    const lines = readFileSync(EXAMPLE, "utf8").split("\n");
    writeFileSync(join(this.path, "train.jsonl"), lines.slice(0, 600).join("\n"));
    writeFileSync(join(this.path, "heldout.jsonl"), lines.slice(600, 800).join("\n"));
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
