import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { type ExecutionLine, newExecutionId } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { compressFile } from "../maintenance/compress-file.ts";
import { sampleLine } from "../sample-app.test.fixture.ts";
import type { ExecutionLog, PageRequest } from "./execution-log.ts";
import { append, DAY, linesOf, NEXT_DAY, RecordBench, sampleOf } from "./record-bench.test.fixture.ts";

const NEVER = new AbortController().signal;
const secondsTo = (end: number) => Array.from({ length: end }, (_, second) => second);

async function benchOf(lines: readonly ExecutionLine[]): Promise<RecordBench> {
  const bench = await RecordBench.open();
  await bench.record(lines);
  return bench;
}

async function compress(bench: RecordBench): Promise<void> {
  for (const name of bench.files())
    await compressFile(join(bench.layout.executions, name), bench.layout.datasets, NEVER);
}

async function walk(log: ExecutionLog, request: PageRequest): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await log.page(cursor === undefined ? request : { ...request, cursor });
    ids.push(...page.items.map(({ execution_id }) => execution_id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

describe.each(["plain", "compressed"])("ExecutionLog of %s files", (form) => {
  test("find() gives the record of an id, or undefined", async () => {
    const ids = secondsTo(3).map((second) => newExecutionId(Date.parse(`${DAY}T00:00:00Z`) + second * 1_000));
    await using bench = await benchOf(ids.map((id, second) => sampleLine(DAY, second, { execution_id: id })));
    if (form === "compressed") await compress(bench);

    const found = await Promise.all(ids.map((id) => bench.app.executions.find(id)));
    const missing = await bench.app.executions.find(newExecutionId(Date.parse(`${DAY}T00:00:01Z`)));

    expect(found.map((line) => line?.execution_id)).toEqual(ids);
    expect(missing).toBeUndefined();
  });

  test("find() gives every record of a large file, also one that stands far from its time", async () => {
    const startMs = Date.parse(`${DAY}T00:00:00Z`);
    const ids = secondsTo(3_000).map((second) => newExecutionId(startMs + second * 20_000));
    const far = newExecutionId(startMs + 3_600_000);
    const all = [...ids.slice(0, 2_900), far, ...ids.slice(2_900)];
    await using bench = await benchOf(all.map((id, at) => sampleLine(DAY, at, { execution_id: id })));
    if (form === "compressed") await compress(bench);
    const wanted = [far, ...ids.filter((_, at) => at % 199 === 0), ids.at(-1) ?? far];

    const found = [];
    for (const id of wanted) found.push(await bench.app.executions.find(id));

    expect(found.map((line) => line?.execution_id)).toEqual(wanted);
  });

  test("find() is not misled by an id that stands in another record's input", async () => {
    const id = newExecutionId(Date.parse(`${DAY}T00:00:00Z`));
    const other = newExecutionId(Date.parse(`${DAY}T00:00:01Z`));
    await using bench = await benchOf([
      sampleLine(DAY, 1, { execution_id: other, input: `see ${id}` }),
      sampleLine(DAY, 0, { execution_id: id, input: "x".repeat(3_000_000) }),
    ]);
    if (form === "compressed") await compress(bench);

    const found = await bench.app.executions.find(id);

    expect(found?.input).toHaveLength(3_000_000);
  });

  test("page() walks back over days and writers, newest first, each record once", async () => {
    const seconds = secondsTo(25);
    const own = [...linesOf(DAY, seconds), ...linesOf(NEXT_DAY, seconds)];
    await using bench = await benchOf(own);
    const other = linesOf(DAY, [0.5, 7.5, 24.5]);
    const text = other.map((one) => `${JSON.stringify(one)}\n`).join("");
    writeFileSync(join(bench.layout.executions, `${DAY}.other-0.jsonl`), text);
    if (form === "compressed") await compress(bench);

    const walked = await walk(bench.app.executions, { limit: 7 });

    const newestFirst = [...own, ...other].toSorted((a, b) => b.executed_at.localeCompare(a.executed_at));
    expect(walked).toEqual(newestFirst.map(({ execution_id }) => execution_id));
  });

  test("page() reads lines that are longer than what is read at once", async () => {
    const lines = linesOf(DAY, secondsTo(9)).map((line, at) => ({ ...line, input: "ü".repeat(at * 50_000) }));
    await using bench = await benchOf(lines);
    if (form === "compressed") await compress(bench);

    const { items, badLines } = await bench.app.executions.page();

    expect(badLines).toEqual([]);
    expect(items).toEqual(lines.toReversed());
  });

  test("page() names a line that was damaged in the middle of a file, and gives the rest", async () => {
    await using bench = await benchOf(linesOf(DAY, [1, 2, 3]));
    const text = readFileSync(bench.file(), "utf8");
    writeFileSync(bench.file(), text.replace(/"see you"(?=[^\n]*\n[^\n]*\n$)/, '"see yoU"'));
    if (form === "compressed") await compress(bench);

    const page = await bench.app.executions.page();

    expect(page.items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-3`, `${DAY}-1`]);
    expect(page.badLines).toEqual([
      {
        at: expect.stringMatching(/^2026-11-20\.[a-z0-9-]+\.jsonl byte \d+$/),
        message: "was altered: its crc32c does not fit it",
      },
    ]);
  });

  test("page() names bad lines and gives the rest", async () => {
    await using bench = await benchOf(linesOf(DAY, [1]));
    appendFileSync(bench.file(), `nonsense\n${JSON.stringify(sampleLine(DAY, 2))}\n{"torn`);
    if (form === "compressed") await compress(bench);

    const page = await bench.app.executions.page();

    expect(page.items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-2`, `${DAY}-1`]);
    expect(page.badLines.map(({ message }) => message)).toEqual(["is cut off", "is not JSON in UTF-8"]);
  });
});

describe("ExecutionLog", () => {
  test("page() is not disturbed by records that come meanwhile", async () => {
    await using bench = await benchOf(linesOf(DAY, [1, 2, 3, 4]));
    const first = await bench.app.executions.page({ limit: 2 });

    await append(bench.app.records, sampleLine(DAY, 5));
    const second = await bench.app.executions.page({ limit: 2, cursor: first.nextCursor ?? "" });

    expect(second.items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-2`, `${DAY}-1`]);
    expect(second.nextCursor).toBeNull();
  });

  test("page() goes on where it was when the files are compressed meanwhile, and when they are removed", async () => {
    await using bench = await benchOf([...linesOf(DAY, [1, 2]), ...linesOf(NEXT_DAY, [1, 2])]);
    const first = await bench.app.executions.page({ limit: 1 });

    await compress(bench);
    const second = await bench.app.executions.page({ limit: 2, cursor: first.nextCursor ?? "" });
    rmSync(bench.file());
    const third = await bench.app.executions.page({ cursor: second.nextCursor ?? "" });

    expect(second.items.map(({ execution_id }) => execution_id)).toEqual([`${NEXT_DAY}-1`, `${DAY}-2`]);
    expect(third).toEqual({ items: [], nextCursor: null, badLines: [] });
  });

  test.each<readonly [PageRequest, readonly number[]]>([
    [{ status: "deferred" }, [4]],
    [{ version: 2 }, [3]],
    [{ servedAs: "canary" }, [3]],
    [{ sampled: true }, [2]],
    [{ sampled: false }, [4, 3, 1]],
    [{ since: `${DAY}T00:00:03Z` }, [4, 3]],
    [{ until: `${DAY}T01:00:03+01:00` }, [2, 1]],
    [{ since: `${DAY}T00:00:02.000Z`, until: `${DAY}T00:00:03Z` }, [2]],
    [{ since: `${NEXT_DAY}T00:00:00Z` }, []],
    [{ contains: "FREE mön" }, [2]],
    [{ contains: "HAM" }, [4, 3, 1]],
    [{ contains: "ham", version: 1 }, [4, 1]],
  ])("page(%j) gives just these", async (request, seconds) => {
    await using bench = await benchOf([
      sampleLine(DAY, 1),
      sampleLine(DAY, 2, { sampled: true, input: "Free Möney", output: "spam" }),
      sampleLine(DAY, 3, { version: 2, served_as: "canary" }),
      sampleLine(DAY, 4, { status: "deferred" }),
    ]);

    const page = await bench.app.executions.page(request);

    expect(page.items.map(({ execution_id }) => execution_id)).toEqual(seconds.map((second) => `${DAY}-${second}`));
    expect(page.nextCursor).toBeNull();
  });

  test("page() refuses a cursor of other filters", async () => {
    await using bench = await benchOf(linesOf(DAY, [1, 2, 3]));
    const { nextCursor } = await bench.app.executions.page({ limit: 1, status: "succeeded" });

    const paging = bench.app.executions.page({ limit: 1, status: "deferred", cursor: nextCursor ?? "" });

    await expect(paging).rejects.toMatchObject({
      code: "request-invalid",
      message: expect.stringContaining("filters"),
    });
  });

  test.each(["", "x", "e30", Buffer.from('{"day":"2026-11-20","offsets":{"../x":1}}').toString("base64url")])(
    "page() refuses the cursor %j",
    async (cursor) => {
      await using bench = await RecordBench.open();

      const paging = bench.app.executions.page({ cursor });

      await expect(paging).rejects.toMatchObject({ code: "request-invalid" });
    },
  );

  test("page() refuses a time that is none", async () => {
    await using bench = await RecordBench.open();

    const paging = bench.app.executions.page({ since: "yesterday" });

    await expect(paging).rejects.toMatchObject({ code: "request-invalid" });
  });

  test("page() and find() of samples give the sample lines", async () => {
    await using bench = await RecordBench.open();
    const line = sampleLine(DAY, 1, { execution_id: newExecutionId(Date.parse(`${DAY}T00:00:01Z`)) });
    await append(bench.app.records, line, "os", sampleOf(line));

    const { items } = await bench.app.samples.page({ sampled: true });

    expect(items).toEqual([sampleOf(line)]);
  });

  test("page() names a damaged block of a compressed file and gives the others", async () => {
    const lines = linesOf(DAY, secondsTo(2_000));
    await using bench = await benchOf(lines);
    await compress(bench);
    const bytes = readFileSync(bench.file());
    bytes[100] = (bytes[100] ?? 0) ^ 0xff;
    writeFileSync(bench.file(), bytes);

    const { items, badLines } = await bench.app.executions.page({ limit: 5_000 });

    expect(badLines).toMatchObject([{ message: expect.stringContaining("cannot be unpacked") }]);
    expect(items.length).toBeGreaterThan(500);
    expect(items).toEqual(lines.slice(-items.length).toReversed());
  });

  test("page() says so of a file that another program compressed", async () => {
    await using bench = await benchOf(linesOf(DAY, [1]));
    const { status } = spawnSync("gzip", [bench.file()]);
    expect(status).toBe(0);

    const page = await bench.app.executions.page();

    expect(page.items).toEqual([]);
    expect(page.badLines).toMatchObject([{ message: expect.stringContaining("try gunzip") }]);
  });

  test("compressed files are ordinary gzip files", async () => {
    await using bench = await benchOf(linesOf(DAY, secondsTo(2_000)));
    const plain = readFileSync(bench.file());
    await compress(bench);

    const { stdout } = spawnSync("gzip", ["-dc", bench.file()], { maxBuffer: plain.length * 2 });

    expect(stdout.equals(plain)).toBe(true);
    expect(readFileSync(bench.file()).length).toBeLessThan(plain.length / 2);
  });

  test("newest() reports storage-failed where a folder is in the place of a file", async () => {
    await using bench = await RecordBench.open();
    mkdirSync(join(bench.layout.executions, `${DAY}.other-0.jsonl`), { recursive: true });

    const first = bench.app.executions.newest(() => undefined).next();

    await expect(first).rejects.toMatchObject({ code: "storage-failed" });
  });

  test("newest() gives every record of an app without executions: none", async () => {
    await using bench = await RecordBench.open();

    const first = await bench.app.executions.newest(() => undefined).next();

    expect(first).toEqual({ done: true, value: undefined });
  });
});
