/** What becomes of records when the process is killed, the disk is full, or the folder may only be read. */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, type TestContext, test } from "vitest";
import * as z from "zod";
import { sampleLine } from "../sample-app.test.fixture.ts";
import { isUnaltered } from "./line-sum.ts";
import { append, DAY, linesOf, RecordBench, sampleOf } from "./record-bench.test.fixture.ts";

const WRITER = fileURLToPath(new URL("record-writer.test.fixture.ts", import.meta.url));
const ROUNDS = 5;
const FROM_SOURCE = "--conditions=loopai-source";
const Message = z.union([z.object({ acknowledged: z.array(z.string()) }), z.object({ failed: z.string() })]);

function startWriter(bench: RecordBench, durability: string, bytes: number): ChildProcess {
  return fork(WRITER, [bench.path, durability, `${bytes}`], { execArgv: [FROM_SOURCE], stdio: "inherit" });
}

/** A writer whose files may not grow over `kib` (setrlimit(2), RLIMIT_FSIZE): a write ends in the middle there. */
function startLimitedWriter(bench: RecordBench, bytes: number, kib: number): ChildProcess {
  const shell = ["-c", `ulimit -f ${kib} && exec "$@"`, "bash", process.execPath, FROM_SOURCE];
  return fork(WRITER, [bench.path, "os", `${bytes}`], { execPath: "bash", execArgv: shell, stdio: "inherit" });
}

/** What a writer acknowledged until it ended, and the failures it told; it is killed after `most` messages. */
async function heard(writer: ChildProcess, most = Number.POSITIVE_INFINITY) {
  const acknowledged: string[] = [];
  const failures: string[] = [];
  let messages = 0;
  writer.on("message", (raw) => {
    const message = Message.parse(raw);
    if ("failed" in message) failures.push(message.failed);
    else acknowledged.push(...message.acknowledged);
    if (++messages === most) writer.kill("SIGKILL");
  });
  await once(writer, "exit");
  return { acknowledged, failures };
}

/** A file system of 64 KiB in the place of the app's datasets, until the end of the block. */
class SmallDisk implements Disposable {
  readonly #path: string;

  constructor(bench: RecordBench, context: TestContext) {
    this.#path = bench.layout.datasets;
    mkdirSync(this.#path);
    const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", this.#path]);
    if (status !== 0) context.skip("needs the right to mount a tmpfs: run as root");
  }

  /** Leaves about 20 KiB of it. */
  fill(): void {
    writeFileSync(this.#filler, Buffer.alloc(40_000));
  }

  free(): void {
    rmSync(this.#filler);
  }

  remount(option: "ro" | "rw"): void {
    spawnSync("mount", ["-o", `remount,${option}`, this.#path]);
  }

  get #filler(): string {
    return join(this.#path, "filler");
  }

  [Symbol.dispose](): void {
    spawnSync("umount", ["-l", this.#path]);
  }
}

/** Whether no line of any file was altered or cut, and each has a checksum. */
function areWhole(bench: RecordBench): boolean {
  const texts = [...bench.texts("executions"), ...bench.texts("samples")];
  return texts.every((text) => isUnaltered(Buffer.from(text)) && JSON.parse(text).crc32c !== undefined);
}

describe.each(["os", "disk"])("a process that records under %s and is killed", (durability) => {
  test("leaves each acknowledged line once, and nothing torn once somebody records again", async () => {
    await using bench = await RecordBench.open();
    const acknowledged: string[] = [];

    for (let round = 0; round < ROUNDS; round++) {
      const { acknowledged: ofRound } = await heard(startWriter(bench, durability, 2_000), 1 + round * 3);
      acknowledged.push(...ofRound);
    }
    await bench.record([sampleLine(DAY, 0)]);

    const ids = bench.ids();
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(new Set(ids).size).toBe(ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    expect(acknowledged.filter((id) => !bench.ids("samples").includes(id))).toEqual([]);
    expect(areWhole(bench)).toBe(true);
  });
});

describe("records on a full disk", () => {
  test("append() takes back what was let through of a group", async (context) => {
    if (spawnSync("bash", ["-c", "ulimit -f 1"]).status !== 0) context.skip("needs bash with ulimit: it is not here");
    await using bench = await RecordBench.open();

    const { acknowledged, failures } = await heard(startLimitedWriter(bench, 1_000, 100));

    expect(failures).toEqual(["storage-failed"]);
    expect(acknowledged.length).toBeGreaterThan(10);
    expect([bench.ids(), bench.ids("samples")]).toEqual([acknowledged, acknowledged]);
    expect(areWhole(bench)).toBe(true);
  });

  test("append() rejects the group that does not fit, and goes on when there is room", async (context) => {
    await using bench = await RecordBench.open();
    using disk = new SmallDisk(bench, context);
    await append(bench.app.records, sampleLine(DAY, 1));
    const before = readFileSync(bench.file());
    disk.fill();

    const group = linesOf(DAY, [2, 3]).map((line) => ({ ...line, input: "x".repeat(10_000) }));
    const full = group.map((line) => append(bench.app.records, line, "os", sampleOf(line)));

    await expect(full[0]).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.stringContaining("disk is full"),
    });
    expect(readFileSync(bench.file())).toEqual(before);
    expect(bench.texts("samples")).toEqual([]);
    disk.free();
    await Promise.all(group.map((line) => append(bench.app.records, line)));
    expect(bench.ids()).toEqual([`${DAY}-1`, `${DAY}-2`, `${DAY}-3`]);
  });
});

test("records of a folder that may only be read are refused, without its path, and go on when it may be written", async (context) => {
  await using bench = await RecordBench.open();
  using disk = new SmallDisk(bench, context);
  disk.remount("ro");

  const refused = append(bench.app.records, sampleLine(DAY, 1));

  await expect(refused).rejects.toMatchObject({
    code: "storage-failed",
    message:
      'Cannot record an execution of app "spam-detector-001": the file system is read-only: mount it writable or choose another folder',
  });
  disk.remount("rw");
  await append(bench.app.records, sampleLine(DAY, 2));
  expect(bench.ids()).toEqual([`${DAY}-2`]);
  await bench.app.records.close();
});
