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

/** A program of a user, in TypeScript, that runs an app in its own process. */
const EMBEDDED = `
import { LoopaiError, openRuntime, type ServedExecution } from "loopai/runtime";

await using runtime = await openRuntime({ dataDir: process.argv[2] ?? "" });
const execution: ServedExecution = await runtime.execute("mine-001", { message: "see you at home" });
const refusal: unknown = await runtime.execute("mine-001", { message: 7 }).catch((error: unknown) => error);
const code = refusal instanceof LoopaiError ? refusal.code : "none";
console.log(JSON.stringify({ status: execution.outcome.status, id: execution.id, code }));
`;

/** A program of a user that serves a data folder. */
const SERVING = `
import { findServer, serve } from "loopai/server";

await using serving = await serve({ dataDir: process.argv[2], port: 0 });
const found = await findServer(process.argv[2]);
const { status } = await fetch(serving.url + "/health/ready");
console.log(JSON.stringify({ isFound: found.url === serving.url, status }));
`;

const TYPES = {
  compilerOptions: {
    module: "nodenext",
    target: "es2024",
    lib: ["es2024", "esnext.disposable"],
    strict: true,
    noEmit: true,
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules", "@types")],
  },
  files: ["embedded.ts"],
};

test("the packed package installs into an empty prefix offline, works in an empty folder, and can be embedded", {
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
  // A project of a user's own, beside the global command.
  const project = join(folder.path, "project");
  mkdirSync(project);
  folder.write(join("project", "package.json"), '{"name": "project", "version": "1.0.0", "type": "module"}');
  folder.write(join("project", "embedded.ts"), EMBEDDED);
  folder.write(join("project", "tsconfig.json"), JSON.stringify(TYPES));
  await exec("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder.path, archive)], {
    env,
    cwd: project,
  });
  await exec(process.execPath, [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", project], { env });
  const data = join(empty, "loopai-data");
  const embedded = await exec(process.execPath, ["embedded.ts", data], { cwd: project, env });
  const { id, ...ended } = JSON.parse(embedded.stdout) as { id: string };
  folder.write(join("project", "serving.mjs"), SERVING);
  const served = await exec(process.execPath, ["serving.mjs", data], { cwd: project, env });
  const kept = await exec(loopai, ["label", "mine-001", "--list", "--json"], { cwd: empty, env });

  const demo = await exec(loopai, ["demo", "--exit", "--json", "--port", "0", "--data-dir", "demo"], {
    cwd: empty,
    env,
  });

  expect(JSON.parse(served.stdout)).toEqual({ isFound: true, status: 200 });
  expect(archive).toBe(`loopai-${version.stdout.trim()}.tgz`);
  expect(ended).toEqual({ status: "succeeded", code: "input-invalid" });
  expect(kept.stdout).toContain(id);
  expect(stdout).toContain("mine-001 v1");
  expect(stdout).toMatch(/Next:\n {2}loopai execute mine-001/);
  expect(JSON.parse(demo.stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
    kind: "linear",
    recorded: 1_026,
  });
});
