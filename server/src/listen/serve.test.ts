import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { compose } from "../compose.ts";
import { ServedChild } from "../faults/served-child.test.fixture.ts";
import { findServer } from "./find-server.ts";
import { serve } from "./serve.ts";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "loopai-serve-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
});

const START = Date.UTC(2030, 0, 2, 3, 4, 5);

describe("serve()", () => {
  test("answers where it says, and says so in the folder until it is closed", async () => {
    const serving = await serve({ dataDir, create: true, port: 0, clock: () => START });

    const { status } = await fetch(`${serving.url}/health/live`);
    const found = await findServer(dataDir);
    await serving.close();

    expect(status).toBe(200);
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}`);
    expect(found).toEqual({
      url: serving.url,
      pid: process.pid,
      machine: hostname(),
      since: "2030-01-02T03:04:05.000Z",
    });
    expect(await findServer(dataDir)).toBeUndefined();
    expect(readdirSync(dataDir)).toEqual(["loop-apps"]);
  });

  test("refuses a folder that another server holds, with its process and address", async () => {
    await using serving = await serve({ dataDir, create: true, port: 0, clock: () => START });

    const second = serve({ dataDir, port: 0 });

    await expect(second).rejects.toMatchObject({ code: "folder-served" });
    await expect(second).rejects.toThrow(
      `process ${process.pid} serves it at ${serving.url} since 2030-01-02T03:04:05.000Z`,
    );
    expect((await findServer(dataDir))?.url).toBe(serving.url);
  });

  test("lets commands work on the folder beside it", async () => {
    await using serving = await serve({ dataDir, create: true, port: 0 });
    await using composed = await compose({ dataDir });

    const { statusCode } = await composed.server.inject("/api/v1/loop-apps");

    expect([statusCode, (await fetch(`${serving.url}/api/v1/loop-apps`)).status]).toEqual([200, 200]);
  });

  test("takes over the folder of a server that was killed", async () => {
    await serve({ dataDir, create: true, port: 0 }).then((made) => made.close());
    const killed = await ServedChild.start({ dataDir });
    const found = await findServer(dataDir);
    await killed.end("SIGKILL");

    const none = await findServer(dataDir);
    await using serving = await serve({ dataDir, port: 0 });

    expect(found).toMatchObject({ url: killed.url, pid: killed.pid });
    expect(none).toBeUndefined();
    expect((await findServer(dataDir))?.url).toBe(serving.url);
  });

  test.each([
    ["not yet of one that made it fresh half a minute ago", 30, false],
    ["of one that has not made it fresh for two minutes", 120, true],
  ])("takes over a folder from another machine: %s", async (_name, ageS, taken) => {
    await serve({ dataDir, create: true, port: 0 }).then((made) => made.close());
    const path = join(dataDir, ".server.lock");
    writeFileSync(path, JSON.stringify({ pid: 1, machine: "elsewhere", started: null, note: null }));
    const made = Date.now() / 1_000 - ageS;
    utimesSync(path, made, made);

    const serving = await serve({ dataDir, port: 0 }).catch(String);

    if (typeof serving === "object") await serving.close();
    const refusal = typeof serving === "object" ? "" : serving;
    expect(refusal.includes('process 1 of machine "elsewhere" serves it')).toBe(!taken);
  });

  test.each([
    "http://attacker.example:8080",
    "http://127.0.0.1.attacker.example:8080",
    "http://127.0.0.1:8080@attacker.example:80",
    "https://127.0.0.1:8080",
    "http://127.0.0.1:8080/proxy",
    "file:///etc/passwd",
  ])("is not found at an address that no server listens at: %s", async (url) => {
    const lock = {
      pid: process.pid,
      machine: hostname(),
      started: null,
      note: { url, since: "2030-01-02T03:04:05.000Z" },
    };
    writeFileSync(join(dataDir, ".server.lock"), JSON.stringify(lock));

    expect(await findServer(dataDir)).toBeUndefined();
  });

  test("takes the next free port where it may, else refuses and lets go of the folder", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };

    const refused = serve({ dataDir, create: true, port });
    await expect(refused).rejects.toMatchObject({ code: "address-unavailable" });
    await expect(refused).rejects.toThrow(`127.0.0.1:${port}`);
    const held = existsSync(join(dataDir, ".server.lock"));
    await using serving = await serve({ dataDir, port, nextFreePort: true });

    expect(held).toBe(false);
    expect(serving.port).toBeGreaterThan(port);
    expect((await fetch(`${serving.url}/health/live`)).status).toBe(200);
  });

  test.each(["0.0.0.0", "::", "example.org", "192.168.1.1"])("refuses to listen at %s", async (host) => {
    const refused = serve({ dataDir, create: true, port: 0, host });

    await expect(refused).rejects.toMatchObject({ code: "config-invalid" });
  });

  test("refuses a folder that is none", async () => {
    const refused = serve({ dataDir: join(dataDir, "none"), port: 0 });

    await expect(refused).rejects.toMatchObject({ code: "data-folder-missing" });
  });

  test("listens at ::1 and names it in brackets", async (context) => {
    const serving = await serve({ dataDir, create: true, port: 0, host: "::1" }).catch(() => undefined);
    if (serving === undefined) context.skip("needs IPv6");

    const { status } = await fetch(`${serving?.url}/health/live`);
    await serving?.close();

    expect([serving?.url, status]).toEqual([`http://[::1]:${serving?.port}`, 200]);
  });
});
