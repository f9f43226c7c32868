/**
 * `spending.jsonl` of a data folder: every call of a model that was answered, with what it took; never what was asked.
 *
 * One line is one append, so a line is whole or the last one and torn; that one is passed over.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppId } from "@loopai/core";
import { storedSync } from "@loopai/runtime";
import * as z from "zod";

export const SpendingLine = z.object({
  at: z.iso.datetime(),
  app_id: AppId,
  purpose: z.string(),
  model: z.string(),
  input_tokens: z.int(),
  output_tokens: z.int(),
  cost_usd: z.number(),
});
export type SpendingLine = z.infer<typeof SpendingLine>;

interface MonthSpent {
  usd: number;
  tokens: number;
}

export class SpendingLog {
  readonly #path: string;

  /** @param dataFolder Absolute path. */
  constructor(dataFolder: string) {
    this.#path = join(dataFolder, "spending.jsonl");
  }

  /** @throws {LoopaiError} `storage-failed`. */
  append(line: SpendingLine): void {
    storedSync(`write ${this.#path}`, () => appendFileSync(this.#path, `${JSON.stringify(line)}\n`, { mode: 0o600 }));
  }

  /** What was spent in the month of `at` (RFC 3339, UTC): by the app, and by all apps. @throws {LoopaiError} `storage-failed`. */
  inMonth(at: string, appId: AppId): { readonly app: MonthSpent; readonly all: MonthSpent } {
    const app = { usd: 0, tokens: 0 };
    const all = { usd: 0, tokens: 0 };
    for (const line of this.#lines()) {
      if (line.at.slice(0, 7) !== at.slice(0, 7)) continue;
      for (const sum of line.app_id === appId ? [app, all] : [all]) {
        sum.usd += line.cost_usd;
        sum.tokens += line.input_tokens + line.output_tokens;
      }
    }
    return { app, all };
  }

  #lines(): readonly SpendingLine[] {
    const text = storedSync(`read ${this.#path}`, () =>
      existsSync(this.#path) ? readFileSync(this.#path, "utf8") : "",
    );
    return text.split("\n").flatMap((line) => {
      try {
        const parsed = SpendingLine.safeParse(JSON.parse(line));
        return parsed.success ? [parsed.data] : [];
      } catch {
        return [];
      }
    });
  }
}
