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
import { appendPrivateLine, storedSync } from "@loopai/runtime";
import * as z from "zod";

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

interface MonthOfApp {
  readonly month: string;
  readonly appId: AppId;
  usd: number;
  tokens: number;
}

export class SpendingLog {
  readonly #path: string;
  /** Sums by month and app; undefined until the file is read. */
  #sums: Map<string, MonthOfApp> | undefined;

  /** @param dataFolder Absolute path. */
  constructor(dataFolder: string) {
    this.#path = join(dataFolder, "spending.jsonl");
  }

  /** Books the most that an attempt may take. @returns what books instead what it took. @throws {LoopaiError} `storage-failed`. */
  hold(most: NewSpending): (taken: Pick<SpendingLine, "input_tokens" | "output_tokens" | "cost_usd">) => void {
    const held = SpendingLine.parse({ ...most, call_id: randomUUID(), state: "held" });
    this.#append(held);
    return (taken) => {
      this.#append({ ...held, ...taken, state: "taken" });
      this.#count(held, -1);
    };
  }

  /** What is spent and held in the month of `at` (RFC 3339, UTC): by the app, or by all. @throws {LoopaiError} `storage-failed`. */
  inMonth(at: string, appId?: AppId): Spent {
    const spent = { usd: 0, tokens: 0 };
    for (const sum of this.#read().values()) {
      if (sum.month !== at.slice(0, 7) || (appId !== undefined && sum.appId !== appId)) continue;
      spent.usd += sum.usd;
      spent.tokens += sum.tokens;
    }
    return spent;
  }

  #append(line: SpendingLine): void {
    this.#read();
    appendPrivateLine(this.#path, JSON.stringify(line));
    this.#count(line, 1);
  }

  #count(line: SpendingLine, times: 1 | -1): void {
    const month = line.at.slice(0, 7);
    const key = `${month} ${line.app_id}`;
    const sums = this.#read();
    const sum = sums.get(key) ?? { month, appId: line.app_id, usd: 0, tokens: 0 };
    sum.usd += times * line.cost_usd;
    sum.tokens += times * (line.input_tokens + line.output_tokens);
    sums.set(key, sum);
  }

  #read(): Map<string, MonthOfApp> {
    if (this.#sums !== undefined) return this.#sums;
    const text = storedSync(`read ${this.#path}`, () =>
      existsSync(this.#path) ? readFileSync(this.#path, "utf8") : "",
    );
    const calls = new Map<string, SpendingLine>();
    for (const [at, written] of text.split("\n").entries()) {
      const line = this.#parse(written, at + 1);
      // The last line of a call says what it took, or still holds.
      if (line !== undefined) calls.set(line.call_id, line);
    }
    this.#sums = new Map();
    for (const line of calls.values()) this.#count(line, 1);
    return this.#sums;
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
