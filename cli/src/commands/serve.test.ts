import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ExecutionView } from "@loopai/server";
import { expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { ChildRun } from "../child-run.test.fixture.ts";
import { Interrupted } from "../interrupt.ts";
import { csvOf, messages, TemporaryFolder } from "../temporary-folder.test.fixture.ts";

const FROM_ANY_PORT = ["serve", "--port", "0"];

interface ServeAnswer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly data_dir: string;
  readonly apps: readonly { readonly app_id: string; readonly version: number | null }[];
}

/** A server in a process of its own, and what it said. */
async function serveChild(folder: TemporaryFolder): Promise<{ child: ChildRun; said: ServeAnswer }> {
  const child = new ChildRun(folder.path, [...FROM_ANY_PORT, "--json"]);
  await child.until(/\{"url".*\n/);
  return { child, said: JSON.parse(child.out) as ServeAnswer };
}

async function app(folder: TemporaryFolder, rows: number): Promise<void> {
  folder.write("mine.csv", csvOf(messages(rows)));
  await run(folder.path, ["synthesize", "--data", "mine.csv"]);
}

test("serve says in one object what it serves and where, answers calls there, and SIGTERM ends it with exit code 0", async () => {
  using folder = new TemporaryFolder();
  await app(folder, 200);
  const { child, said } = await serveChild(folder);

  const response = await fetch(`${said.url}/api/v1/loop-apps/mine-001/execute`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ input: { message: "see you at home" } }),
  });
  child.process.kill("SIGTERM");
  const code = await child.ended();

  const dataDir = join(folder.path, "loopai-data");
  expect(said).toEqual({
    url: `http://127.0.0.1:${said.port}`,
    port: expect.any(Number),
    pid: child.process.pid,
    data_dir: dataDir,
    apps: [{ app_id: "mine-001", version: 1 }],
  });
  expect((await response.json()) as ExecutionView).toMatchObject({ status: "succeeded", output: "ham" });
  expect([code, existsSync(join(dataDir, ".server.lock"))]).toEqual([0, false]);
});

test("serve makes the data folder and says in one line where it listens, Ctrl-C ends it with exit code 0", async () => {
  using folder = new TemporaryFolder();
  const child = new ChildRun(folder.path, FROM_ANY_PORT);
  await child.until(/Serving .*\n/);

  child.process.kill("SIGINT");
  const code = await child.ended();

  expect([code, child.err]).toEqual([0, ""]);
  expect(child.out).toMatch(
    /^Serving http:\/\/127\.0\.0\.1:\d+ \(process \d+\), data folder \/.*\/loopai-data, no apps yet\n$/,
  );
});

test("serve ends at once at the second signal, although a call is under way", async () => {
  using folder = new TemporaryFolder();
  const { child, said } = await serveChild(folder);
  const head = `POST /api/v1/loop-apps HTTP/1.1\r\nhost: 127.0.0.1:${said.port}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{`;
  const socket = connect(said.port, "127.0.0.1", () => socket.write(head)).on("error", () => undefined);
  const broken = once(socket, "close");
  // Answered behind the other one's head: by then that call is under way.
  await once(socket, "connect");
  await fetch(`${said.url}/api/v1/loop-apps`);

  child.process.kill("SIGTERM");
  await refused(said.port);
  child.process.kill("SIGTERM");
  const code = await child.ended();

  await broken;
  expect(code).toBe(130);
});

test("Ctrl-C in a command cancels the run on the server that it calls, which goes on", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(4_000)));
  const { child, said } = await serveChild(folder);
  const synthesize = new ChildRun(folder.path, ["synthesize", "--data", "mine.csv"]);
  await synthesize.until(/learning on folds/);

  synthesize.process.kill("SIGINT");
  const code = await synthesize.ended();
  const again = await run(folder.path, ["synthesize", "--data", "mine.csv", "--json"]);
  child.process.kill("SIGTERM");
  const served = await child.ended();

  const artifacts = join(folder.path, "loopai-data", "loop-apps", "mine-001", "artifacts");
  expect([code, synthesize.err]).toEqual([
    130,
    expect.stringMatching(/Interrupted: stopped, nothing is half written\n$/),
  ]);
  // The cancelled run made no version and did not hold up the next.
  expect([again.code, again.json]).toEqual([0, expect.objectContaining({ version: 1 })]);
  expect(readdirSync(artifacts).toSorted()).toEqual(["highest-version", "v1"]);
  expect([served, said.apps]).toEqual([0, []]);
});

test("serve refuses a port that is taken, a folder that is served, and a host that others can reach", async () => {
  using folder = new TemporaryFolder();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const stop = new AbortController();

  const taken = await run(folder.path, ["serve", "--port", String(port)]);
  const foreign = await run(folder.path, [...FROM_ANY_PORT, "--host", "0.0.0.0"]);
  const first = run(folder.path, FROM_ANY_PORT, { signal: stop.signal });
  await locked(join(folder.path, "loopai-data", ".server.lock"));
  const second = await run(folder.path, FROM_ANY_PORT);
  stop.abort(new Interrupted("Interrupted", 130));
  const ended = await first;

  other.close();
  expect([taken.code, taken.err]).toEqual([
    1,
    `loopai: Cannot listen at 127.0.0.1:${port}: another process listens there: choose another port, or stop it; --port 0 takes any free one\n`,
  ]);
  expect([foreign.code, foreign.err]).toEqual([3, expect.stringMatching(/"0\.0\.0\.0": .*only this machine may call/)]);
  expect([second.code, second.err]).toEqual([
    1,
    expect.stringMatching(/^loopai: Cannot serve .*process \d+ serves it/),
  ]);
  expect([ended.code, ended.err]).toEqual([0, ""]);
});

/** Waits until nothing listens at the port any more. */
async function refused(port: number): Promise<void> {
  await poll(async () => {
    const socket = connect(port, "127.0.0.1");
    const open = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    return !open;
  });
}

async function locked(path: string): Promise<void> {
  await poll(async () => existsSync(path));
}

/** Asks again until it is so; for what another process, or another part of this one, has to do first. */
async function poll(isSo: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > deadlineMs) throw new Error("it did not become so within ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
