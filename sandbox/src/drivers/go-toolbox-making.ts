/**
 * Makes the toolbox of Go: the standard library compiled with a clock that can stand still, the packages of the harness, and
 * the builder that checks and compiles in a guest.
 *
 * | file | for |
 * |---|---|
 * | `packages/` | compiled packages |
 * | `importcfg` | where each of them lies, for the linker |
 * | `importcfg-program` | those that a program's compiler finds |
 * | `allowed` | those that a program may name |
 * | `guest/` | source of the guest's main, compiled with each program |
 * | `builder` | run in a guest, over the program |
 */
import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { GoToolchain } from "./go-toolchain.ts";
import { writeOverlay } from "./go-patches.ts";
import { harnessFile } from "./harness-file.ts";

const run = promisify(execFile);

/** Import path and export data of each package. */
const FORM = "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}";
/** What the harness itself imports beside what programs may. */
const HARNESS_NEEDS = ["runtime", "runtime/debug", "syscall", "unsafe"];
/** In the order of their imports. */
const HARNESS_PACKAGES = { loopai: "loopai", "loopai/guard": "guard", "loopai/frozen": "frozen" };
/** Sources for one kind of version each: what a version has tells which. */
const BY_VERSION = { has: "rand_v2.go", hasNot: "no_rand_v2.go", package: "math/rand/v2" };

/** @param folder Where `making` will lie: paths in it are as they will be. @throws {Error} what the toolchain says. */
export async function makeGoToolbox(toolchain: GoToolchain, making: string, folder: string): Promise<void> {
  const { path: go, toolDir, root } = toolchain;
  const work = join(making, "work");
  await mkdir(work);
  await mkdir(join(making, "packages"));
  const source = join(work, "source");
  await cp(harnessFile("go"), source, { recursive: true });
  const options = { env: environment(work), cwd: work, maxBuffer: 64 * 1024 * 1024 };
  const overlay = await writeOverlay(root, work);
  const wanted = (await readFile(join(source, "allowed"), "utf8")).split(/\s+/).filter(Boolean);
  const has = ["list", "-e", "-f", "{{if not .Error}}{{.ImportPath}}{{end}}", ...wanted];
  const allowed = (await run(go, has, options)).stdout.trim().split(/\s+/);

  const lists = ["list", "-export", "-deps", "-overlay", overlay, "-f", FORM, ...allowed, ...HARNESS_NEEDS];
  const exported = (await run(go, lists, options)).stdout.trim().split("\n");
  const packages = new Map<string, string>();
  for (const [at, line] of exported.entries()) {
    const [name = "", file = ""] = line.split("=");
    await copyFile(file, join(making, "packages", `${at}.a`));
    packages.set(name, `${at}.a`);
  }
  const here = join(work, "importcfg");
  await writeFile(here, importConfig(packages, making));
  const unused = allowed.includes(BY_VERSION.package) ? BY_VERSION.hasNot : BY_VERSION.has;
  for (const [name, file] of Object.entries(HARNESS_PACKAGES)) {
    const sources = (await readdir(join(source, file))).filter((one) => one !== unused);
    const flags = ["-p", name, "-complete", "-pack", "-trimpath", `${work}=>`, "-importcfg", here];
    const made = ["-o", join(making, "packages", `${file}.a`), ...sources.map((one) => join(source, file, one))];
    await run(join(toolDir, "compile"), [...flags, ...made], options);
    packages.set(name, `${file}.a`);
  }
  const imported = new Set([...allowed, ...Object.keys(HARNESS_PACKAGES)]);
  const forProgram = new Map([...packages].filter(([name]) => imported.has(name)));
  await writeFile(join(making, "importcfg"), importConfig(packages, folder));
  await writeFile(join(making, "importcfg-program"), importConfig(forProgram, folder));
  await writeFile(join(making, "allowed"), allowed.join("\n"));
  await cp(join(source, "guest"), join(making, "guest"), { recursive: true });
  const builder = (await readdir(join(source, "builder"))).map((name) => join(source, "builder", name));
  await run(go, ["build", "-o", join(making, "builder"), ...builder], options);
  await rm(work, { recursive: true });
  await run("chmod", ["-R", "a+rX", making]);
}

function importConfig(packages: ReadonlyMap<string, string>, folder: string): string {
  return [...packages].map(([name, file]) => `packagefile ${name}=${join(folder, "packages", file)}\n`).join("");
}

/** Nothing of the user's own settings, no network, no other toolchain, a cache of its own. */
function environment(work: string): Readonly<Record<string, string>> {
  return {
    // The go command starts nothing that is not its own.
    PATH: work,
    HOME: work,
    GOCACHE: join(work, "cache"),
    GOPATH: join(work, "path"),
    GOTMPDIR: work,
    GOFLAGS: "-trimpath",
    GOPROXY: "off",
    GOSUMDB: "off",
    GOTOOLCHAIN: "local",
    GOENV: "off",
    GOWORK: "off",
    GO111MODULE: "off",
    CGO_ENABLED: "0",
  };
}
