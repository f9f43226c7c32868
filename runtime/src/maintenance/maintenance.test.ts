import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { AppConfig, type ExecutionLine, Retention } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { FileLock } from "../files/file-lock.ts";
import type { Notice } from "../files/notice.ts";
import type { Dataset } from "../records/record-group.ts";
import {
  append,
  DAY,
  linesOf,
  NEXT_DAY,
  RECORD_ID,
  RecordBench,
  sampleOf,
} from "../records/record-bench.test.fixture.ts";
import { sampleConfig, sampleLine } from "../sample-app.test.fixture.ts";
import { compressFile } from "./compress-file.ts";
import { Maintenance } from "./maintenance.ts";

const NEVER = new AbortController().signal;
const DAY_MS = 86_400_000;
const RETENTION = Retention.parse({ days: 90, compress_after_days: 2 });
const secondsTo = (end: number) => Array.from({ length: end }, (_, second) => second);

/** Maintains an app some days after {@link DAY}. */
class MaintenanceBench implements AsyncDisposable {
  readonly records: RecordBench;
  readonly notices: Notice[] = [];
  readonly #maintenance: Maintenance;
  nowMs = Date.parse(`${DAY}T12:00:00Z`);

  private constructor(records: RecordBench) {
    this.records = records;
    this.#maintenance = new Maintenance({
      folder: records.folder,
      clock: () => this.nowMs,
      onNotice: (notice) => this.notices.push(notice),
    });
  }

  static async open(retention: Partial<Retention> = {}): Promise<MaintenanceBench> {
    const records = await RecordBench.open();
    const config = AppConfig.parse({ ...sampleConfig(), retention: { ...RETENTION, ...retention } });
    await records.app.writeConfig(config);
    return new MaintenanceBench(records);
  }

  async run(days = 0) {
    this.nowMs = Date.parse(`${DAY}T12:00:00Z`) + days * DAY_MS;
    const { done, failed } = await this.#maintenance.run();
    for (const error of failed.values()) throw error;
    return done.get(RECORD_ID);
  }

  get maintenance(): Maintenance {
    return this.#maintenance;
  }

  /** Executions and their samples, recorded and closed. */
  async record(lines: readonly ExecutionLine[]): Promise<void> {
    const { records } = this.records.app;
    await Promise.all(lines.map((line) => append(records, line, "os", line.sampled ? sampleOf(line) : undefined)));
    await records.close();
  }

  /** Says that the forwarder delivered every sample that stands. */
  deliverAll(): void {
    const { samples } = this.records.layout;
    const offsets = this.records.files("samples").map((name) => [name, readFileSync(join(samples, name)).length]);
    writeFileSync(join(samples, ".forwarded.json"), JSON.stringify(Object.fromEntries(offsets)));
  }

  days(dataset: Dataset = "executions"): string[] {
    return this.records.files(dataset).map((name) => name.replace(/\.[a-z0-9-]+\.jsonl/, ""));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#maintenance.close();
    await this.records[Symbol.asyncDispose]();
  }
}

/** Hardly compressible, so that its size stays what it is: about a megabyte. */
function big(day: string, change: Partial<ExecutionLine> = {}): ExecutionLine {
  const input = Array.from({ length: 90_000 }, (_, at) => Math.imul(at, 2_654_435_761));
  return sampleLine(day, 1, { input, ...change });
}

const sampled = (day: string, seconds: readonly number[]) =>
  linesOf(day, seconds).map((line) => ({ ...line, sampled: true }));

describe("Maintenance of daily-stats.json", () => {
  test("counts each day by status, version and as what it was served", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record([
      sampleLine(DAY, 1, { latency_ms: 1 }),
      sampleLine(DAY, 2, { latency_ms: 3, status: "deferred", sampled: true }),
      sampleLine(DAY, 3, { latency_ms: 2, status: "failed", version: 2, served_as: "canary" }),
      sampleLine(DAY, 4, { latency_ms: 2, status: "timed-out", version: 2, served_as: "canary", sampled: true }),
      sampleLine(NEXT_DAY, 1),
    ]);
    for (const agrees of [true, false, false])
      bench.records.app.records.appendShadow(DAY, shadowLine(agrees), undefined);
    await bench.records.app.records.close();

    await bench.run(1);

    const stats = await bench.records.app.readDailyStats();
    expect(Object.keys(stats?.days ?? {})).toEqual([DAY, NEXT_DAY]);
    expect(stats).toMatchObject({ format: "loopai-daily-stats/1", updated_at: "2026-11-21T12:00:00.000Z" });
    const none = { executions: 0, succeeded: 0, deferred: 0, failed: 0, timed_out: 0, sampled: 0 };
    expect(stats?.days[DAY]).toMatchObject({
      executions: 4,
      succeeded: 1,
      deferred: 1,
      failed: 1,
      timed_out: 1,
      sampled: 2,
      by_version: {
        1: { ...none, executions: 2, succeeded: 1, deferred: 1, sampled: 1 },
        2: { ...none, executions: 2, failed: 1, timed_out: 1, sampled: 1 },
      },
      by_served_as: { champion: { executions: 2 }, canary: { executions: 2 } },
      latency_ms: { mean: 2, p50: expect.closeTo(2, 0), p99: expect.closeTo(3, 0) },
      shadows: { compared: 3, disagreed: 2 },
      bad_lines: 0,
    });
  });

  test("states quantiles within the 5 % of a bin", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(secondsTo(1_000).map((second) => sampleLine(DAY, second, { latency_ms: (second + 1) / 10 })));

    await bench.run();

    const latency = (await bench.records.app.readDailyStats())?.days[DAY]?.latency_ms;
    expect(latency?.mean).toBeCloseTo(50.05, 3);
    expect((latency?.p50 ?? 0) / 50).toBeCloseTo(1, 1);
    expect(Math.abs((latency?.p50 ?? 0) / 50 - 1)).toBeLessThan(0.05);
    expect(Math.abs((latency?.p99 ?? 0) / 99 - 1)).toBeLessThan(0.05);
  });

  test("counts bit by bit what a count from the start gives, through compression and a second writer", async () => {
    await using bench = await MaintenanceBench.open();
    const other = bench.records.writer();
    for (let round = 0; round < 5; round++) {
      await bench.record(sampled(DAY, [round]).concat(linesOf(NEXT_DAY, [round])));
      await append(other, sampleLine(DAY, 0.5 + round, { latency_ms: round / 3 }));
      await bench.run(round);
    }
    await other.close();
    await bench.run(30);
    const counted = await bench.records.app.readDailyStats();

    rmSync(bench.records.layout.analytics, { recursive: true });
    await bench.run(30);

    expect(bench.days().every((name) => name.endsWith(".gz"))).toBe(true);
    expect(counted?.days[DAY]?.executions).toBe(10);
    expect((await bench.records.app.readDailyStats())?.days).toEqual(counted?.days);
  });

  test("counts no line twice and loses no day, where a run ends between its two files", async () => {
    await using bench = await MaintenanceBench.open();
    const path = join(bench.records.layout.analytics, "daily-stats.json");
    await bench.record([...linesOf("2026-11-19", [1]), ...linesOf(DAY, [1, 2])]);
    await bench.run();
    rmSync(bench.records.file());
    const before = readFileSync(path);
    await bench.record(linesOf(DAY, [3]));
    await bench.run();
    const after = await bench.records.app.readDailyStats();

    // As after a crash behind the first of the two replacements: offsets of both counts, the figures before.
    writeFileSync(path, before);
    await bench.run();

    expect((await bench.records.app.readDailyStats())?.days).toEqual(after?.days);
    expect(Object.values(after?.days ?? {}).map(({ executions }) => executions)).toEqual([1, 3]);
  });

  test("counts a day anew of which lines were taken back", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1, 2, 3]));
    await bench.run();
    const text = readFileSync(bench.records.file(), "utf8");
    writeFileSync(bench.records.file(), text.slice(0, text.indexOf("\n") + 1));

    await bench.run();

    expect((await bench.records.app.readDailyStats())?.days[DAY]?.executions).toBe(1);
  });

  test("counts bad lines, and no last line that is not whole yet", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1, 2]));
    const text = readFileSync(bench.records.file(), "utf8");
    const torn = '{"execution_id":"torn"';
    writeFileSync(bench.records.file(), text.replace('"see you"', '"see yoU"') + torn);

    await bench.run();

    expect((await bench.records.app.readDailyStats())?.days[DAY]).toMatchObject({ executions: 1, bad_lines: 1 });
  });

  test("counts anew and says so where the figures are damaged", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1, 2]));
    await bench.run();
    writeFileSync(join(bench.records.layout.analytics, "daily-stats.json"), "{");

    await bench.run();

    expect((await bench.records.app.readDailyStats())?.days[DAY]?.executions).toBe(2);
    expect(bench.notices).toMatchObject([{ code: "records-recounted" }]);
  });

  test("changes nothing on the disk when nothing came in", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1]));
    await bench.run();
    const before = readFileSync(join(bench.records.layout.analytics, "daily-stats.json"), "utf8");

    await bench.run(1);

    expect(readFileSync(join(bench.records.layout.analytics, "daily-stats.json"), "utf8")).toBe(before);
  });
});

describe("Maintenance by age", () => {
  test("compresses days that are older than compress_after_days", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record([...linesOf(DAY, [1]), ...linesOf(NEXT_DAY, [1])]);

    await bench.run(2);
    const early = bench.days();
    const done = await bench.run(3);

    expect(early).toEqual([DAY, NEXT_DAY]);
    expect(bench.days()).toEqual([`${DAY}.gz`, NEXT_DAY]);
    expect(done).toMatchObject({ compressed: 1, removed: 0 });
  });

  test("leaves the file that a process has open, until it closes it", async () => {
    await using bench = await MaintenanceBench.open();
    await append(bench.records.app.records, sampleLine(DAY, 1));

    await bench.run(10);
    const open = bench.days();
    await bench.records.app.records.close();
    await bench.run(10);

    expect([open, bench.days()]).toEqual([[DAY], [`${DAY}.gz`]]);
  });

  test("leaves the file that a process has open, also where it is not its newest", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record([...linesOf(DAY, [1]), ...linesOf(NEXT_DAY, [1])]);
    await append(bench.records.app.records, sampleLine(DAY, 2));

    await bench.run(10);
    await append(bench.records.app.records, sampleLine(DAY, 3));

    expect(bench.days()).toEqual([DAY, `${NEXT_DAY}.gz`]);
    expect(readFileSync(bench.records.file(), "utf8").match(/\n/g)).toHaveLength(3);
  });

  test("removes days that are older than retention.days, says so, and keeps their figures", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record([...linesOf(DAY, [1, 2]), ...linesOf(NEXT_DAY, [1])]);
    await bench.run(90);

    const done = await bench.run(91);

    expect(bench.days()).toEqual([`${NEXT_DAY}.gz`]);
    expect(done).toMatchObject({ removed: 1, freedBytes: expect.any(Number) });
    expect(bench.notices).toMatchObject([
      {
        code: "records-removed",
        message: expect.stringMatching(/^Removed executions\/2026-11-20.*: older than 90 days$/),
      },
    ]);
    const day = (await bench.records.app.readDailyStats())?.days[DAY];
    expect(day).toMatchObject({ executions: 2, latency_ms: { p50: expect.any(Number) } });
    expect(day?.latency_bins).toEqual({});
  });

  test("counts no day again whose removal was interrupted", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1, 2]));
    const path = bench.records.file();
    const bytes = readFileSync(path);
    await bench.run(91);
    const before = await bench.records.app.readDailyStats();
    // As after a crash between the last figures and the removal.
    writeFileSync(path, bytes);

    await bench.run(91);

    expect((await bench.records.app.readDailyStats())?.days).toEqual(before?.days);
    expect(bench.days()).toEqual([]);
  });

  test("keeps samples plain until they are delivered", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(sampled(DAY, [1, 2]));

    await bench.run(10);
    const before = bench.days("samples");
    bench.deliverAll();
    await bench.run(10);

    expect([before, bench.days("samples"), bench.days()]).toEqual([[DAY], [`${DAY}.gz`], [`${DAY}.gz`]]);
  });

  test("removes undelivered samples by age alone, and says how many they were", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(sampled(DAY, [1, 2]));

    await bench.run(91);

    expect(bench.days("samples")).toEqual([]);
    expect(bench.notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("2 samples in it were never delivered"),
    );
  });

  test("never touches examples, labels or anything that is no record", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1]));
    const others = ["examples/rows.jsonl", "validations/sampled.jsonl", `executions/notes.txt`, "executions/old.jsonl"];
    for (const other of others) {
      mkdirSync(join(bench.records.layout.datasets, other, ".."), { recursive: true });
      writeFileSync(join(bench.records.layout.datasets, other), "mine\n");
    }

    await bench.run(10_000);

    expect(others.map((other) => readFileSync(join(bench.records.layout.datasets, other), "utf8"))).toEqual(
      others.map(() => "mine\n"),
    );
  });
});

describe("Maintenance by size", () => {
  test("removes the oldest days while all are over max_bytes, but nothing of today", async () => {
    await using bench = await MaintenanceBench.open({ max_bytes: 2_500_000, compress_after_days: 100 });
    const days = ["2026-11-18", "2026-11-19", DAY];
    for (const day of days) await bench.record([big(day)]);

    await bench.run();
    const kept = bench.days();
    await bench.record([big(DAY), big(DAY), big(DAY)]);
    await bench.run();

    expect(kept).toEqual(["2026-11-19", DAY]);
    expect(bench.days()).toEqual([DAY]);
    expect(bench.notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/2026-11-18.*over 2500000 bytes/),
      expect.stringMatching(/2026-11-19.*over 2500000 bytes/),
    ]);
    expect((await bench.records.app.readDailyStats())?.days["2026-11-18"]?.executions).toBe(1);
  });

  test("keeps samples that were not delivered", async () => {
    await using bench = await MaintenanceBench.open({ max_bytes: 1_048_576, compress_after_days: 100 });
    await bench.record([big("2026-11-19", { sampled: true })]);

    await bench.run();

    expect([bench.records.files("executions"), bench.days("samples")]).toEqual([[], ["2026-11-19"]]);
  });
});

describe("a crash while a file is compressed", () => {
  /** What stands at each point where the process may end. */
  const steps: Readonly<Record<string, (paths: { plain: string; packed: string; datasets: string }) => void>> = {
    "while it packs": ({ datasets }) => writeFileSync(join(datasets, ".unfinished-1"), "half"),
    "before the rename": ({ packed, datasets }) => {
      writeFileSync(join(datasets, ".unfinished-1"), readFileSync(packed));
      rmSync(packed);
    },
    "before the plain file is removed": () => undefined,
    "at its end": ({ plain }) => rmSync(plain),
  };

  test.each(Object.keys(steps))("%s leaves one whole copy, which is read and then compressed", async (step) => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, secondsTo(20)));
    const plain = bench.records.file();
    const bytes = readFileSync(plain);
    const { datasets } = bench.records.layout;
    await compressFile(plain, datasets, NEVER);
    const packed = `${plain}.gz`;
    writeFileSync(plain, bytes);
    if (step === "while it packs") rmSync(packed);
    steps[step]?.({ plain, packed, datasets });

    const between = await bench.records.app.executions.page();
    await bench.run(10);
    const after = await bench.records.app.executions.page();

    expect(between.items).toEqual(linesOf(DAY, secondsTo(20)).toReversed());
    expect(after).toEqual(between);
    expect(readdirSync(bench.records.layout.executions)).toEqual([basename(packed)]);
    expect(readdirSync(datasets).filter((name) => name.startsWith("."))).toEqual([]);
    expect((await bench.records.app.readDailyStats())?.days[DAY]?.executions).toBe(20);
  });

  test("lines that come after their day was compressed stand beside it", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1]));
    await bench.run(10);
    await bench.record(linesOf(DAY, [2]));
    await bench.run(10);
    await bench.record(linesOf(DAY, [3]));

    const { items } = await bench.records.app.executions.page();

    expect(items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-3`, `${DAY}-2`, `${DAY}-1`]);
    expect(bench.records.files()).toEqual([
      expect.stringMatching(/-0-late1\.jsonl\.gz$/),
      expect.stringMatching(/-0-late2\.jsonl$/),
      expect.stringMatching(/-0\.jsonl\.gz$/),
    ]);
  });
});

describe("Maintenance", () => {
  test("run() leaves an app out that another process maintains", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1]));
    const lock = FileLock.tryAcquire(join(bench.records.layout.datasets, ".maintenance.lock"));

    const { skipped, done } = await bench.maintenance.run();

    lock?.release();
    expect([skipped, [...done.keys()]]).toEqual([[RECORD_ID], []]);
  });

  test("run() goes on with the other apps where one fails, and says why once", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.records.folder.createApp(sampleConfig("another-001"));
    await bench.record(linesOf(DAY, [1]));
    writeFileSync(bench.records.layout.config, "retention: never\n");

    await bench.maintenance.run();
    const { failed, done } = await bench.maintenance.run();

    expect([...done.keys()]).toEqual(["another-001"]);
    expect([...failed.values()]).toMatchObject([{ code: "config-invalid" }]);
    expect(bench.notices).toMatchObject([{ code: "maintenance-failed" }]);
  });

  test("run() ends with its signal, and the next run does the work", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1]));
    const ending = new AbortController();

    const run = bench.maintenance.run(ending.signal);
    ending.abort(new Error("enough"));

    await expect(run).rejects.toThrow("enough");
    await bench.run(10);
    expect(bench.days()).toEqual([`${DAY}.gz`]);
  });

  test("start() runs at once, and close() ends it", async () => {
    await using bench = await MaintenanceBench.open();
    await bench.record(linesOf(DAY, [1]));

    bench.maintenance.start();
    await bench.run();
    await bench.maintenance.close();

    expect((await bench.records.app.readDailyStats())?.days[DAY]?.executions).toBe(1);
    await expect(bench.maintenance.run()).rejects.toThrow("closed");
  });
});

function shadowLine(agrees: boolean): string {
  return JSON.stringify({ execution_id: "a", agrees });
}
