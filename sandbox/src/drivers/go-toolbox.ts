/**
 * What every Go program is compiled with, made once for each toolchain and kept: the standard library compiled, with a clock
 * that can stand still, the packages of the harness, and the builder that checks and compiles in a guest.
 *
 * No code of a program takes part in making it, and guests see it read-only: so no program can change what others are
 * compiled with.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { LoopaiError } from "@loopai/core";
import type { GoToolchain } from "./go-toolchain.ts";
import { harnessFile } from "./harness-file.ts";
import { patchedClock, patchedRandom } from "./go-patches.ts";

/** Counts up when the toolbox would be made differently of the same files. */
const REVISION = 1;

const run = promisify(execFile);

/** The folder of the toolbox below `cacheDir`; making it takes half a minute. @throws {LoopaiError} `language-unavailable`. */
export async function goToolbox(toolchain: GoToolchain, cacheDir: string): Promise<string> {
  const folder = join(cacheDir, "go", `${toolchain.version}-${await harnessKey()}`);
  if (await isThere(folder)) return folder;
  await mkdir(join(cacheDir, "go"), { recursive: true, mode: 0o755 });
  const making = await mkdtemp(join(cacheDir, "go", "making-"));
  try {
    await make(toolchain, making, folder);
    await run("chmod", ["-R", "a+rX", making]);
    await rename(making, folder);
  } catch (cause) {
    await rm(making, { recursive: true, force: true });
    // Another process may have been quicker.
    if (await isThere(folder)) return folder;
    throw new LoopaiError("language-unavailable", `Cannot make ready for Go programs: ${toolchain.path} fails`, {
      cause,
    });
  }
  return folder;
}

/** Makes it in `making`, with paths as they will be in `folder`. */
async function make({ path: go, toolDir, root }: GoToolchain, making: string, folder: string): Promise<void> {
  const work = join(making, "work");
  await mkdir(work);
  await cp(harnessFile("go"), join(making, "source"), { recursive: true });
  const env = {
    PATH: process.execPath,
    HOME: work,
    GOCACHE: join(work, "cache"),
    GOPATH: join(work, "path"),
    GOFLAGS: "-trimpath",
    GOPROXY: "off",
    GOTOOLCHAIN: "local",
    GOENV: "off",
    GOWORK: "off",
    GO111MODULE: "off",
    CGO_ENABLED: "0",
  };
  const options = { env, cwd: work, maxBuffer: 64 * 1024 * 1024 };
  const overlay = await writeOverlay(root, work);
  const allowed = await knownPackages(
    go,
    options,
    (await readFile(join(making, "source", "allowed"), "utf8")).split(/\s+/),
  );
  const exported = await run(
    go,
    ["list", "-export", "-deps", "-overlay", overlay, "-f", FORM, ...allowed, ...HARNESS_NEEDS],
    options,
  );
  const lines: string[] = [];
  await mkdir(join(making, "packages"));
  for (const [at, line] of exported.stdout.trim().split("\n").entries()) {
    const [name = "", file = ""] = line.split("=");
    await copyFile(file, join(making, "packages", `${at}.a`));
    lines.push(`packagefile ${name}=${join(folder, "packages", `${at}.a`)}`);
  }
  // Until it is renamed, its packages lie elsewhere.
  const here = lines.map((line) => line.replace(folder, making));
  await writeFile(join(work, "importcfg"), `${here.join("\n")}\n`);
  for (const [name, file] of [["loopai", "loopai"] as const, ["loopai/guard", "guard"] as const]) {
    const target = join(making, "packages", `${file}.a`);
    const source = join(making, "source", file, `${file}.go`);
    const flags = ["-p", name, "-complete", "-pack", "-trimpath", `${making}=>`, "-importcfg", join(work, "importcfg")];
    await run(join(toolDir, "compile"), [...flags, "-o", target, source], options);
    lines.push(`packagefile ${name}=${join(folder, "packages", `${file}.a`)}`);
  }
  await writeFile(join(making, "importcfg"), `${lines.join("\n")}\n`);
  await writeFile(join(making, "allowed"), allowed.join("\n"));
  await mkdir(join(making, "guest"));
  const newer = allowed.includes("math/rand/v2") ? "frozen_rand_v2.go" : "frozen_no_rand_v2.go";
  for (const name of ["main.go", "frames.go", "frozen.go", "logs.go", newer]) {
    await copyFile(join(making, "source", "guest", name), join(making, "guest", name));
  }
  const builder = ["main.go", "check.go", "script.go"].map((name) => join(making, "source", "builder", name));
  await run(go, ["build", "-o", join(making, "builder"), ...builder], options);
  await rm(join(making, "source"), { recursive: true });
  await rm(work, { recursive: true });
}

const FORM = "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}";
/** What the harness itself imports beside what programs may. */
const HARNESS_NEEDS = ["runtime", "syscall", "unsafe", "log", "os"];

/** Those of `names` that this version of Go has. */
async function knownPackages(go: string, options: object, names: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(
    go,
    ["list", "-e", "-f", "{{if not .Error}}{{.ImportPath}}{{end}}", ...names.filter(Boolean)],
    {
      ...options,
      encoding: "utf8",
    },
  );
  return stdout.trim().split(/\s+/);
}

async function writeOverlay(root: string, work: string): Promise<string> {
  const replaced: Record<string, string> = {};
  for (const { file, patch } of [patchedClock, patchedRandom]) {
    const source = join(root, "src", file);
    if (!(await isThere(source))) continue;
    const target = join(work, file.replaceAll("/", "-"));
    await writeFile(target, patch(await readFile(source, "utf8")));
    replaced[source] = target;
  }
  const overlay = join(work, "overlay.json");
  await writeFile(overlay, JSON.stringify({ Replace: replaced }));
  return overlay;
}

/** Names what the toolbox is made of, the toolchain apart. */
export async function harnessKey(): Promise<string> {
  const hash = createHash("sha256").update(String(REVISION));
  const names = await readdir(harnessFile("go"), { recursive: true, withFileTypes: true });
  for (const path of names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()) {
    hash.update(await readFile(path));
  }
  for (const { patch, file } of [patchedClock, patchedRandom]) hash.update(file).update(String(patch));
  return hash.digest("hex").slice(0, 16);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
