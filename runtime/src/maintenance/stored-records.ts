/** The record files of an app, as retention looks at them: by day, with their size, oldest first. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { AppLayout } from "../files/layout.ts";
import { COMPRESSED, dayFilesIn } from "../records/day-file-name.ts";
import { DATASETS, type Dataset } from "../records/record-group.ts";
import { openDaysOf } from "../records/writer-slot.ts";

export interface StoredRecords {
  readonly dataset: Dataset;
  readonly name: string;
  /** UTC day: 2026-11-20. */
  readonly day: string;
  /** Without `.gz`. */
  readonly path: string;
  readonly isPlain: boolean;
  /** All that removing it frees. */
  readonly bytes: number;
  /** A process that records may have it open. */
  readonly isOpen: boolean;
}

export function storedRecords(layout: AppLayout): StoredRecords[] {
  const openDays = new Map<string, (day: string) => boolean>();
  return DATASETS.flatMap((dataset) =>
    dayFilesIn(layout[dataset]).map(({ name, day, writer, isPlain }) => {
      const path = join(layout[dataset], name);
      const isOpenDay = openDays.get(writer) ?? openDaysOf(layout.executions, writer);
      openDays.set(writer, isOpenDay);
      const bytes = bytesOf(path) + bytesOf(path + COMPRESSED);
      return { dataset, name, day, path, isPlain, bytes, isOpen: isOpenDay(day) };
    }),
  ).toSorted((a, b) => a.day.localeCompare(b.day));
}

function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
