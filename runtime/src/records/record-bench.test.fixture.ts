/** An app in a temporary folder whose records the tests of this folder write, look at and damage. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppId, type Durability, type ExecutionLine, type SampleLine } from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import type { DataFolder } from "../files/data-folder.ts";
import { appLayout } from "../files/layout.ts";
import type { Notice } from "../files/notice.ts";
import { APP_ID, openSampleApp, sampleLine, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { AppRecords } from "./app-records.ts";
import type { SyncFile } from "./day-file.ts";
import type { Dataset } from "./record-group.ts";

export const DAY = "2026-11-20";
export const NEXT_DAY = "2026-11-21";
export const RECORD_ID = AppId.parse(APP_ID);

export class RecordBench implements AsyncDisposable {
  readonly #place: TemporaryFolder;
  readonly #opened: AppRecords[] = [];
  readonly folder: DataFolder;
  readonly app: AppFolder;
  readonly notices: Notice[] = [];

  private constructor(place: TemporaryFolder, folder: DataFolder, app: AppFolder) {
    this.#place = place;
    this.folder = folder;
    this.app = app;
  }

  static async open(): Promise<RecordBench> {
    const place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    return new RecordBench(place, folder, app);
  }

  get path(): string {
    return this.#place.path;
  }

  get layout() {
    return appLayout(this.#place.path, RECORD_ID);
  }

  /** Another writer of the same app, as another process would be. */
  writer(syncFile?: SyncFile): AppRecords {
    const records = new AppRecords({
      layout: this.layout,
      appId: RECORD_ID,
      onNotice: (notice) => this.notices.push(notice),
      ...(syncFile === undefined ? undefined : { syncFile }),
    });
    this.#opened.push(records);
    return records;
  }

  /** Records lines as the app does, all in one turn, and closes. */
  async record(lines: readonly ExecutionLine[]): Promise<void> {
    await Promise.all(lines.map((line) => append(this.app.records, line)));
    await this.app.records.close();
  }

  /** Names of the record files of a dataset, oldest day first. */
  files(dataset: Dataset = "executions"): string[] {
    return readdirSync(this.layout[dataset])
      .filter((name) => /\.jsonl(\.gz)?$/.test(name))
      .toSorted();
  }

  /** Path of the first record file of a dataset. */
  file(dataset: Dataset = "executions"): string {
    return join(this.layout[dataset], this.files(dataset)[0] ?? "none");
  }

  /** All lines of a dataset as they stand in its plain files. */
  texts(dataset: Dataset = "executions"): string[] {
    return this.files(dataset).flatMap((name) =>
      readFileSync(join(this.layout[dataset], name), "utf8")
        .split("\n")
        .filter((text) => text !== ""),
    );
  }

  /** Ids of all lines of a dataset. */
  ids(dataset: Dataset = "executions"): unknown[] {
    return this.texts(dataset).map((text) => JSON.parse(text).execution_id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const records of this.#opened) await records.close();
    await this.folder.close();
    this.#place[Symbol.dispose]();
  }
}

/** Appends one line as the hot path does. */
export function append(records: AppRecords, line: ExecutionLine, durability: Durability = "os", sample?: SampleLine) {
  const day = line.executed_at.slice(0, 10);
  return records.append(day, JSON.stringify(line), durability, sample && JSON.stringify(sample));
}

export function sampleOf(line: ExecutionLine): SampleLine {
  return { ...line, sampled: true, draw: 0.01, uniform_rate: 0.05, sampler: "uniform", disagreement: null };
}

export const linesOf = (day: string, seconds: readonly number[]) => seconds.map((second) => sampleLine(day, second));
