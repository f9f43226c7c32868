/** The published package, as a user gets it: packed, installed into an empty prefix without a network, and run. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { csvOf, messages, TemporaryFolder } from "./temporary-folder.test.fixture.ts";

const exec = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The environment without what an outer `npm run` sets, and with the Node that runs this test first. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST)/i.test(name));
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter) };
}

async function npmIsMissing(): Promise<boolean> {
  return exec("npm", ["--version"], { env: environment() }).then(
    () => false,
    () => true,
  );
}

test("the packed package installs into an empty prefix offline, and synthesize works in an empty folder", {
  timeout: 300_000,
}, async (context) => {
  if (await npmIsMissing()) context.skip("needs npm: it cannot be run here");
  using folder = new TemporaryFolder();
  const env = environment();
  const prefix = join(folder.path, "prefix");
  const empty = join(folder.path, "empty");
  mkdirSync(empty);
  folder.write(join("empty", "mine.csv"), csvOf(messages(400)));

  await exec("npm", ["pack", "--pack-destination", folder.path], { cwd: ROOT, env, maxBuffer: 64e6 });
  const [archive = ""] = readdirSync(folder.path).filter((name) => name.endsWith(".tgz"));
  await exec(
    "npm",
    ["install", "--global", "--offline", "--no-audit", "--no-fund", "--prefix", prefix, join(folder.path, archive)],
    { env },
  );
  const loopai = join(prefix, "bin", "loopai");
  const version = await exec(loopai, ["--version"], { cwd: empty, env });
  const { stdout } = await exec(loopai, ["synthesize", "--data", "mine.csv"], { cwd: empty, env });
  const demo = await exec(loopai, ["demo", "--exit", "--json", "--port", "0", "--data-dir", "demo"], { cwd: empty, env });

  expect(archive).toBe(`loopai-${version.stdout.trim()}.tgz`);
  expect(stdout).toContain("mine-001 v1");
  expect(stdout).toMatch(/Next:\n {2}loopai execute mine-001/);
  expect(JSON.parse(demo.stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
    kind: "linear",
    recorded: 1_026,
  });
});
