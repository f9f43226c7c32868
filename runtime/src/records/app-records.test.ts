import { appendFileSync, existsSync, readlinkSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleLine } from "../sample-app.test.fixture.ts";
import type { AppRecords } from "./app-records.ts";
import { isUnaltered } from "./line-sum.ts";
import { append, DAY, linesOf, NEXT_DAY, RecordBench, sampleOf } from "./record-bench.test.fixture.ts";

const DEADLINE_MS = 20_000;
const secondsTo = (end: number) => Array.from({ length: end }, (_, second) => second);

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + DEADLINE_MS; !holds(); await wait(10)) {
    if (Date.now() > deadline) throw new Error("did not come to hold in time");
  }
}

/** An fdatasync that ends when the test says so. */
class HeldSync {
  readonly #waiting: PromiseWithResolvers<void>[] = [];
  calls = 0;
  readonly syncFile = () => {
    this.calls++;
    const one = Promise.withResolvers<void>();
    this.#waiting.push(one);
    return one.promise;
  };

  end(): void {
    for (const one of this.#waiting.splice(0)) one.resolve();
  }

  fail(): void {
    for (const one of this.#waiting.splice(0)) one.reject(ioError());
  }
}

function ioError(): Error {
  return Object.assign(new Error("EIO: i/o error, fdatasync"), { code: "EIO", syscall: "fdatasync" });
}

/** Whether a promise is settled by now, after a few turns of the event loop. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  promise.then(settle, settle);
  for (let turn = 0; turn < 5; turn++) await wait(0);
  return settled;
}

function openRecordFiles(): string[] {
  return readdirSync("/proc/self/fd").flatMap((file) => {
    try {
      return [readlinkSync(`/proc/self/fd/${file}`)].filter((path) => path.includes(".jsonl"));
    } catch {
      return [];
    }
  });
}

describe("AppRecords.append()", () => {
  test("writes the lines of one turn in the order they came, each with its checksum, before it resolves", async () => {
    await using bench = await RecordBench.open();
    const lines = secondsTo(200).map((second) => sampleLine(DAY, second, { input: "grün 🎉".repeat(second * 10) }));

    await Promise.all(lines.map((line) => append(bench.app.records, line)));

    const texts = bench.texts();
    expect(texts.map((text) => JSON.parse(text))).toEqual(
      lines.map((line) => ({ ...line, crc32c: expect.stringMatching(/^[0-9a-f]{8}$/) })),
    );
    expect(texts.every((text) => isUnaltered(Buffer.from(text)))).toBe(true);
  });

  test("gives one promise to all of one turn", async () => {
    await using bench = await RecordBench.open();

    const [first, second] = [1, 2].map((at) => append(bench.app.records, sampleLine(DAY, at)));
    await first;
    const third = append(bench.app.records, sampleLine(DAY, 3));
    await third;

    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test("writes a file a day under the writer's own name, and late lines of yesterday to yesterday's", async () => {
    await using bench = await RecordBench.open();

    await append(bench.app.records, sampleLine(DAY, 86_399));
    await Promise.all([
      append(bench.app.records, sampleLine(NEXT_DAY, 0)),
      append(bench.app.records, sampleLine(DAY, 1)),
    ]);
    await append(bench.app.records, sampleLine(NEXT_DAY, 1));
    await append(bench.app.records, sampleLine(DAY, 2));

    expect(bench.files()).toEqual([
      expect.stringMatching(/^2026-11-20\.[a-z0-9-]+-0\.jsonl$/),
      expect.stringMatching(/^2026-11-21\.[a-z0-9-]+-0\.jsonl$/),
    ]);
    expect(bench.ids()).toEqual([`${DAY}-86399`, `${DAY}-1`, `${DAY}-2`, `${NEXT_DAY}-0`, `${NEXT_DAY}-1`]);
  });

  test("closes the file of a day that is over within seconds", async (context) => {
    if (!existsSync("/proc/self/fd")) context.skip("needs /proc to see which files are open");
    await using bench = await RecordBench.open();
    await append(bench.app.records, sampleLine(DAY, 86_399));

    await until(() => {
      void append(bench.app.records, sampleLine(NEXT_DAY, 1));
      return !openRecordFiles().some((path) => path.startsWith(bench.path) && path.includes(DAY));
    });

    expect(openRecordFiles().some((path) => path.startsWith(bench.path) && path.includes(NEXT_DAY))).toBe(true);
  });

  test("of two openings at once goes to a file each, and to the first again when it is free", async () => {
    await using bench = await RecordBench.open();
    const [one, two] = [bench.writer(), bench.writer()];

    await Promise.all(secondsTo(100).map((second) => append(second % 2 === 0 ? one : two, sampleLine(DAY, second))));
    await Promise.all([one.close(), two.close()]);
    const three = bench.writer();
    await append(three, sampleLine(DAY, 100));
    await three.close();

    expect(bench.files()).toEqual([expect.stringContaining("-0.jsonl"), expect.stringContaining("-1.jsonl")]);
    expect(bench.ids()).toHaveLength(101);
    expect(new Set(bench.ids())).toEqual(new Set(secondsTo(101).map((second) => `${DAY}-${second}`)));
    expect(readdirSync(bench.layout.executions)).toHaveLength(2);
  });

  test("cuts the lines that a killed process left torn around midnight, and says so", async () => {
    await using bench = await RecordBench.open();
    await bench.record([...linesOf(DAY, [1]), ...linesOf(NEXT_DAY, [1])]);
    const whole = bench.texts();
    const paths = bench.files().map((name) => join(bench.layout.executions, name));
    for (const path of paths) appendFileSync(path, '{"execution_id":"torn');
    const records = bench.writer();

    await append(records, sampleLine("2026-11-22", 1));

    expect(bench.texts().slice(0, -1)).toEqual(whole);
    expect(bench.notices.map(({ code, path }) => ({ code, path }))).toEqual(
      paths.map((path) => ({ code: "torn-line-cut", path })),
    );
  });

  test("writes to a new file when somebody removed the one it had open", async () => {
    await using bench = await RecordBench.open();
    await append(bench.app.records, sampleLine(DAY, 1));
    rmSync(bench.file());

    await until(() => {
      void append(bench.app.records, sampleLine(DAY, 2));
      return bench.files().length > 0;
    });

    expect(new Set(bench.ids())).toEqual(new Set([`${DAY}-2`]));
  });

  test("writes samples and executions together or not at all", async () => {
    await using bench = await RecordBench.open();
    const line = sampleLine(DAY, 1);
    await append(bench.app.records, line, "os", sampleOf(line));
    await bench.app.records.close();
    rmSync(bench.file());
    await mkdir(join(bench.layout.executions, bench.files("samples")[0] ?? ""));

    const appending = append(bench.app.records, sampleLine(DAY, 2), "os", sampleOf(sampleLine(DAY, 2)));

    await expect(appending).rejects.toMatchObject({ code: "storage-failed" });
    expect(bench.ids("samples")).toEqual([line.execution_id]);
    expect(bench.app.records.broken).toBeUndefined();
  });

  test("reports storage-failed where a file is in the place of the folder, without its path", async () => {
    await using bench = await RecordBench.open();
    await mkdir(bench.layout.datasets);
    writeFileSync(bench.layout.executions, "");

    const appending = append(bench.app.records, sampleLine(DAY, 1));

    await expect(appending).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.not.stringContaining(bench.path),
    });
  });

  test("reports storage-failed when the disk is full, and goes on when there is room", async (context) => {
    if (!existsSync("/dev/full")) context.skip("needs /dev/full, a disk that is always full");
    await using bench = await RecordBench.open();
    await bench.record([sampleLine(DAY, 1)]);
    const path = bench.file();
    rmSync(path);
    symlinkSync("/dev/full", path);

    const full = append(bench.app.records, sampleLine(DAY, 2));
    await expect(full).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.stringContaining("disk is full"),
    });
    await bench.app.records.close();
    await rm(path);
    await append(bench.app.records, sampleLine(DAY, 3));

    expect(bench.ids()).toEqual([`${DAY}-3`]);
  });
});

describe("AppRecords under os", () => {
  test("forces to the disk in the background, once for many lines", async () => {
    await using bench = await RecordBench.open();
    const sync = new HeldSync();
    const records = bench.writer(sync.syncFile);
    for (const line of linesOf(DAY, secondsTo(50))) await append(records, line);
    expect(sync.calls).toBe(0);

    await until(() => sync.calls > 0);
    for (const line of linesOf(DAY, secondsTo(50))) await append(records, line);

    expect(sync.calls).toBe(1);
    sync.end();
    await until(() => sync.calls === 2);
    sync.end();
  });

  test("acknowledges nothing after the first error of a background fsync, and says so once", async () => {
    await using bench = await RecordBench.open();
    const records = bench.writer(() => Promise.reject(ioError()));
    await append(records, sampleLine(DAY, 1));

    await until(() => records.broken !== undefined);
    const appending = append(records, sampleLine(DAY, 2));

    await expect(appending).rejects.toBe(records.broken);
    expect(records.broken).toMatchObject({ code: "storage-failed", message: expect.stringContaining("restart") });
    expect(bench.ids()).toEqual([`${DAY}-1`]);
    expect(bench.notices).toMatchObject([{ code: "records-unsynced" }]);
  });

  test("close() forces what was written to the disk, and the next append opens again", async () => {
    await using bench = await RecordBench.open();
    let synced = 0;
    const records = bench.writer(async () => {
      synced++;
    });
    const appending = append(records, sampleLine(DAY, 1));

    await Promise.all([records.close(), records.close()]);
    const afterFirst = synced;
    await appending;
    await append(records, sampleLine(DAY, 2));
    await records.close();

    expect([afterFirst, synced]).toEqual([1, 2]);
    expect(bench.ids()).toEqual([`${DAY}-1`, `${DAY}-2`]);
    expect(readdirSync(bench.layout.executions)).toHaveLength(1);
  });
});

describe("AppRecords under disk", () => {
  test("acknowledges when the group is on the disk, and collects the next group meanwhile", async () => {
    await using bench = await RecordBench.open();
    const sync = new HeldSync();
    const records = bench.writer(sync.syncFile);

    const first = append(records, sampleLine(DAY, 1), "disk");
    await until(() => sync.calls === 1);
    const second = append(records, sampleLine(DAY, 2), "disk");
    const third = append(records, sampleLine(DAY, 3), "os");
    expect([await isSettled(first), await isSettled(second), await isSettled(third)]).toEqual([false, false, false]);
    expect(bench.ids()).toEqual([`${DAY}-1`]);
    sync.end();
    await first;
    await until(() => sync.calls === 2);
    sync.end();

    await Promise.all([second, third]);
    expect(bench.ids()).toEqual([`${DAY}-1`, `${DAY}-2`, `${DAY}-3`]);
    expect(sync.calls).toBe(2);
  });

  test("forces samples and executions to the disk before it acknowledges", async () => {
    await using bench = await RecordBench.open();
    const sync = new HeldSync();
    const records = bench.writer(sync.syncFile);
    const line = sampleLine(DAY, 1);

    const appending = append(records, line, "disk", sampleOf(line));
    await until(() => sync.calls > 0);

    expect(sync.calls).toBe(2);
    expect(await isSettled(appending)).toBe(false);
    sync.end();
    await appending;
  });

  test("writes shadows between two groups, however many calls wait for the disk", async () => {
    await using bench = await RecordBench.open();
    const sync = new HeldSync();
    const records = bench.writer(sync.syncFile);
    const first = append(records, sampleLine(DAY, 1), "disk");
    await until(() => sync.calls === 1);

    records.appendShadow(DAY, JSON.stringify({ version: 2 }), undefined);
    const second = append(records, sampleLine(DAY, 2), "disk");
    sync.end();
    await first;

    const hasShadows = existsSync(bench.layout.shadows);
    await until(() => sync.calls > 1);
    sync.end();
    await second;

    expect(hasShadows && bench.texts("shadows").length).toBe(1);
  });

  test("waits for a fsync that runs in the background, so that its error is not passed over", async () => {
    await using bench = await RecordBench.open();
    const sync = new HeldSync();
    const records = bench.writer(sync.syncFile);
    await append(records, sampleLine(DAY, 1), "os");
    await until(() => sync.calls === 1);

    const appending = append(records, sampleLine(DAY, 2), "disk");
    expect(await isSettled(appending)).toBe(false);
    expect([sync.calls, bench.ids()]).toEqual([1, [`${DAY}-1`, `${DAY}-2`]]);
    sync.fail();
    await until(() => sync.calls === 2);
    sync.end();

    await expect(appending).rejects.toBe(records.broken);
    expect(bench.ids()).toEqual([`${DAY}-1`]);
  });

  test("takes the group back when the fsync fails, and acknowledges nothing after it", async () => {
    await using bench = await RecordBench.open();
    const sync = new HeldSync();
    const records = bench.writer(sync.syncFile);
    const kept = append(records, sampleLine(DAY, 1), "disk");
    await until(() => sync.calls === 1);
    sync.end();
    await kept;

    const failing = append(records, sampleLine(DAY, 2), "disk");
    await until(() => sync.calls === 2);
    const waiting = append(records, sampleLine(DAY, 3), "os");
    sync.fail();

    await expect(failing).rejects.toMatchObject({ code: "storage-failed" });
    await expect(waiting).rejects.toBe(records.broken);
    await expect(append(records, sampleLine(DAY, 4), "os")).rejects.toBe(records.broken);
    expect(bench.ids()).toEqual([`${DAY}-1`]);
  });
});

describe("AppRecords.appendShadow()", () => {
  test("writes what a shadow said, and the sample of its disagreement", async () => {
    await using bench = await RecordBench.open();
    const shadow = JSON.stringify({ execution_id: "a", agrees: false });

    bench.app.records.appendShadow(DAY, shadow, JSON.stringify(sampleOf(sampleLine(DAY, 1))));
    bench.app.records.appendShadow(DAY, undefined, undefined);
    await bench.app.records.close();

    expect([bench.ids("shadows"), bench.ids("samples")]).toEqual([["a"], [`${DAY}-1`]]);
  });

  test("counts what could not be written and says so once, while executions go on", async () => {
    await using bench = await RecordBench.open();
    const records: AppRecords = bench.writer();
    await mkdir(bench.layout.datasets);
    writeFileSync(bench.layout.shadows, "");

    for (const second of [1, 2]) {
      records.appendShadow(DAY, '{"execution_id":"a"}', JSON.stringify(sampleOf(sampleLine(DAY, second))));
      await append(records, sampleLine(DAY, second));
    }
    await records.close();

    expect(records.shadowFailures).toBe(2);
    expect(bench.notices).toMatchObject([{ code: "records-unwritten" }]);
    expect(bench.ids()).toEqual([`${DAY}-1`, `${DAY}-2`]);
    expect(bench.ids("samples")).toEqual([]);
  });
});
