/**
 * `spending.jsonl` of a data folder: every attempt of a model, with what it took; never what was asked.
 *
 * A line stands there before the attempt is made, with the most that it can take; another with the same `call_id` says afterwards what it
 * took. A process that is killed between the two leaves the first: the caps of a month err towards having spent. One process
 * owns the folder, so what all its runs hold is known here at once.
 */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppId, LoopaiError } from "@loopai/core";
import type { Spent } from "@loopai/llm";
import { storedSync } from "@loopai/runtime";
import * as z from "zod";
import { appendLine } from "./append-line.ts";

export const SpendingLine = z.object({
  at: z.iso.datetime(),
  call_id: z.string(),
  app_id: AppId,
  purpose: z.string(),
  model: z.string(),
  /** `held`: the most that it may take; `taken`: what it took. */
  state: z.enum(["held", "taken"]),
  input_tokens: z.int().min(0),
  output_tokens: z.int().min(0),
  cost_usd: z.number().min(0),
});
export type SpendingLine = z.infer<typeof SpendingLine>;
export type NewSpending = Omit<SpendingLine, "call_id" | "state">;

export class SpendingLog {
  readonly #path: string;
  /** By call, the last line of each; undefined until it is read. */
  #calls: Map<string, SpendingLine> | undefined;

  /** @param dataFolder Absolute path. */
  constructor(dataFolder: string) {
    this.#path = join(dataFolder, "spending.jsonl");
  }

  /** Books the most that an attempt may take. @returns what books instead what it took. @throws {LoopaiError} `storage-failed`. */
  hold(most: NewSpending): (taken: Pick<SpendingLine, "input_tokens" | "output_tokens" | "cost_usd">) => void {
    const held = SpendingLine.parse({ ...most, call_id: randomUUID(), state: "held" });
    this.#append(held);
    return (taken) => this.#append({ ...held, ...taken, state: "taken" });
  }

  /** What is spent and held in the month of `at` (RFC 3339, UTC): by the app, or by all. @throws {LoopaiError} `storage-failed`. */
  inMonth(at: string, appId?: AppId): Spent {
    const spent = { usd: 0, tokens: 0 };
    for (const line of this.#read().values()) {
      if (line.at.slice(0, 7) !== at.slice(0, 7) || (appId !== undefined && line.app_id !== appId)) continue;
      spent.usd += line.cost_usd;
      spent.tokens += line.input_tokens + line.output_tokens;
    }
    return spent;
  }

  #append(line: SpendingLine): void {
    const calls = this.#read();
    appendLine(this.#path, JSON.stringify(line));
    calls.set(line.call_id, line);
  }

  #read(): Map<string, SpendingLine> {
    if (this.#calls !== undefined) return this.#calls;
    const text = storedSync(`read ${this.#path}`, () =>
      existsSync(this.#path) ? readFileSync(this.#path, "utf8") : "",
    );
    const calls = new Map<string, SpendingLine>();
    for (const [at, written] of text.split("\n").entries()) {
      const line = this.#parse(written, at + 1);
      if (line !== undefined) calls.set(line.call_id, line);
    }
    this.#calls = calls;
    return calls;
  }

  /** Undefined for a line that is torn: of a process that was killed while it wrote. */
  #parse(text: string, number: number): SpendingLine | undefined {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return undefined;
    }
    const line = SpendingLine.safeParse(json);
    if (line.success) return line.data;
    // What was spent by it is not known, so no cap could be held.
    throw new LoopaiError(
      "storage-failed",
      `Cannot read ${this.#path}: line ${number} is no account of a call; mend it, or take it out`,
    );
  }
}
