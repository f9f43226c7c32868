/**
 * Counts what came into an app's record files since it was counted last.
 *
 * Only whole lines count. The figures equal those of a count from the start: lines are counted once, by the offset up to
 * which a file was read, and a day of which a file became shorter (lines were taken back) is counted anew.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { AppLayout } from "../files/layout.ts";
import { dayFilesIn } from "../records/day-file-name.ts";
import { DATASETS, type Dataset } from "../records/record-group.ts";
import { openRecordSource, type RecordSource } from "../records/record-source.ts";
import { countLine, emptyDay, finishDay } from "./day-tally.ts";
import type { StatsState } from "./stats-file.ts";

const NEWLINE = 0x0a;
/** Counted at one stretch, in about 3 ms: between two reads others on the event loop have their turn. */
const READ_BYTES = 262_144;

interface CountedFile {
  readonly dataset: Dataset;
  readonly day: string;
  readonly path: string;
  /** Name of the file among the offsets. */
  readonly key: string;
  readonly isPlain: boolean;
}

/**
 * @param signal Ends the count; `state` is then of no use.
 * @returns whether anything changed in `state`.
 */
export async function countRecords(layout: AppLayout, state: StatsState, signal: AbortSignal): Promise<boolean> {
  const files = countedFiles(layout, state);
  forgetShrunk(files, state);
  const changed = new Set<string>();
  for (const file of files) {
    if (!mayHaveMore(file, state)) continue;
    const source = await openRecordSource(file.path, () => undefined);
    if (source === undefined) continue;
    try {
      if (await countFile(file, source, state, signal)) changed.add(file.day);
    } finally {
      await source.close();
    }
  }
  for (const name of changed) {
    const day = state.days[name];
    if (day !== undefined) finishDay(day);
  }
  return changed.size > 0;
}

function countedFiles(layout: AppLayout, { removedThrough }: StatsState): CountedFile[] {
  return DATASETS.flatMap((dataset) =>
    dayFilesIn(layout[dataset])
      .filter(({ day }) => day > (removedThrough[dataset] ?? ""))
      .map(({ name, day, isPlain }) => {
        const path = join(layout[dataset], name);
        return { dataset, day, path, key: `${dataset}/${name}`, isPlain };
      }),
  );
}

/** Forgets the days of files that are shorter than what was counted of them. */
function forgetShrunk(files: readonly CountedFile[], state: StatsState): void {
  const shrunk = new Set<string>();
  for (const file of files) if (plainBytes(file) < (state.offsets[file.key] ?? 0)) shrunk.add(file.day);
  for (const day of shrunk) delete state.days[day];
  for (const { key, day } of files) if (shrunk.has(day)) delete state.offsets[key];
}

function mayHaveMore(file: CountedFile, { offsets }: StatsState): boolean {
  const offset = offsets[file.key];
  // A compressed file never grows: once counted, all of it is.
  return offset === undefined || (file.isPlain && plainBytes(file) > offset);
}

/** Bytes of a plain file, or no bound for a compressed one, which says its own. */
function plainBytes({ path, isPlain }: CountedFile): number {
  return isPlain ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : Number.POSITIVE_INFINITY;
}

async function countFile(
  { key, day: dayName, dataset }: CountedFile,
  source: RecordSource,
  state: StatsState,
  signal: AbortSignal,
): Promise<boolean> {
  const start = state.offsets[key] ?? 0;
  const day = (state.days[dayName] ??= emptyDay());
  let rest: Buffer = Buffer.alloc(0);
  let counted = start;
  for (let position = start; position < source.size; ) {
    const chunk = await source.read(position, Math.min(READ_BYTES, source.size - position));
    signal.throwIfAborted();
    position += chunk.length;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, at)) {
      countLine(day, dataset, bytes.subarray(at, end));
      at = end + 1;
    }
    counted += at;
    rest = bytes.subarray(at);
  }
  state.offsets[key] = counted;
  return counted > start;
}
