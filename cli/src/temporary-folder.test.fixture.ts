/** A folder for one test, taken away again at its end, and files of labelled messages to put into it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleFolder } from "./examples-folder.ts";

export class TemporaryFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "loopai-cli-"));

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.path, name), content);
    return name;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Message {
  readonly text: string;
  readonly label: string;
}

/** Messages of the shipped example, spam and ham. */
export function messages(count: number, file: "train.jsonl" | "heldout.jsonl" = "train.jsonl"): readonly Message[] {
  const lines = readFileSync(join(exampleFolder("spam-detector"), file), "utf8").split("\n", count);
  return lines.map((line) => {
    const { input, output } = JSON.parse(line) as { input: { text: string }; output: { label: string } };
    return { text: input.text, label: output.label };
  });
}

export function csvOf(rows: readonly Message[]): string {
  return ["message,kind", ...rows.map(({ text, label }) => `${cell(text)},${label}`)].join("\n");
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
