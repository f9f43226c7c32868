/**
 * How many rows an app has, without reading them all each time: kept up to date from what its files grew by.
 *
 * The figures are those of a recount. Duplicate groups are kept in memory, about 100 bytes each.
 */
import type { LabelledRow } from "@loopai/core";
import type { RowReader, RowTail } from "./row-tail.ts";
import { stored } from "./storage.ts";
import type { UnlabelledRow } from "./unlabelled-row.ts";

export interface RowCounts {
  /** Labelled rows, corrections among them. */
  readonly labelled: number;
  readonly corrections: number;
  /** Rows without a label whose duplicate group has none, either. */
  readonly unlabelled: number;
  /** Lines of their files that are no rows. */
  readonly unreadableLines: number;
}

export class RowCounter {
  readonly #examples: RowTail<LabelledRow>;
  readonly #unlabelled: RowTail<UnlabelledRow>;
  readonly #labelledRows = new LabelledRows();
  readonly #waitingRows = new WaitingRows();
  #last: Promise<RowCounts> | undefined;

  constructor(examples: RowTail<LabelledRow>, unlabelled: RowTail<UnlabelledRow>) {
    this.#examples = examples;
    this.#unlabelled = unlabelled;
  }

  /** @throws {LoopaiError} `storage-failed` when the files cannot be read. */
  count(): Promise<RowCounts> {
    const next = () => this.#count();
    this.#last = this.#last === undefined ? next() : this.#last.then(next, next);
    return this.#last;
  }

  async #count(): Promise<RowCounts> {
    await stored("count rows", async () => {
      await this.#examples.advance(this.#labelledRows);
      await this.#unlabelled.advance(this.#waitingRows);
    });
    const { rows: labelled, corrections, groups, badLines } = this.#labelledRows;
    let unlabelled = 0;
    for (const [group, rows] of this.#waitingRows.groups) if (!groups.has(group)) unlabelled += rows;
    return { labelled, corrections, unlabelled, unreadableLines: badLines + this.#waitingRows.badLines };
  }
}

class LabelledRows implements RowReader<LabelledRow> {
  readonly groups = new Set<string>();
  rows = 0;
  corrections = 0;
  badLines = 0;

  restart(): void {
    this.groups.clear();
    this.rows = 0;
    this.corrections = 0;
    this.badLines = 0;
  }

  row({ group, source }: LabelledRow): void {
    this.groups.add(group);
    this.rows++;
    if (source === "correction") this.corrections++;
  }

  badLine(): void {
    this.badLines++;
  }
}

class WaitingRows implements RowReader<UnlabelledRow> {
  /** Duplicate group -> its rows. */
  readonly groups = new Map<string, number>();
  badLines = 0;

  restart(): void {
    this.groups.clear();
    this.badLines = 0;
  }

  row({ group }: UnlabelledRow): void {
    this.groups.set(group, (this.groups.get(group) ?? 0) + 1);
  }

  badLine(): void {
    this.badLines++;
  }
}
