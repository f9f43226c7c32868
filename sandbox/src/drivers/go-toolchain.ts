/** The machine's Go: where it is, and whether it is new enough. */
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { LoopaiError } from "@loopai/core";

export interface GoToolchain {
  /** The `go` command. */
  readonly path: string;
  /** `go1.26.8` */
  readonly version: string;
  /** Folder of `compile` and `link`. */
  readonly toolDir: string;
  /** GOROOT */
  readonly root: string;
}

const LEAST_MINOR = 19;
const DISTRIBUTIONS = "/usr/lib";
/** Where the caller's folder and settings would have it take another toolchain than the one that is asked. */
const PINNED = ["-u", "GOROOT", "GOTOOLCHAIN=local", "GOENV=off", "GOWORK=off", "GOFLAGS="];

/**
 * The one that is named, else `go` on the PATH, else where distributions put it.
 *
 * @throws {LoopaiError} `language-unavailable`, with what was tried.
 */
export async function findGo(named: string | undefined): Promise<GoToolchain> {
  const candidates = named === undefined ? ["go", "/usr/local/go/bin/go", ...(await distributions())] : [at(named)];
  const reasons: string[] = [];
  for (const candidate of candidates) {
    const said = await ask(candidate);
    if (typeof said !== "string") return said;
    reasons.push(`${candidate} ${said}`);
  }
  throw new LoopaiError(
    "language-unavailable",
    `Cannot run Go: ${reasons.join("; ")}: install Go 1.${LEAST_MINOR} or later (apt-get install golang-go), or name one by LOOPAI_GO`,
  );
}

/** What has a folder is looked for from here: it is asked in another one. */
function at(named: string): string {
  return named.includes("/") ? resolve(named) : named;
}

/** `/usr/lib/go-1.19/bin/go`: those of Debian that are not on the PATH, the newest first. */
async function distributions(): Promise<readonly string[]> {
  const names = await readdir(DISTRIBUTIONS).catch(() => []);
  const versions = names.filter((name) => /^go-1\.\d+$/.test(name)).toSorted((a, b) => minorOf(b) - minorOf(a));
  return ["go", ...versions].map((name) => `${DISTRIBUTIONS}/${name}/bin/go`);
}

async function ask(go: string): Promise<GoToolchain | string> {
  try {
    const { stdout } = await promisify(execFile)("env", [...PINNED, go, "env", "GOVERSION", "GOTOOLDIR", "GOROOT"], {
      encoding: "utf8",
      timeout: 10_000,
      cwd: "/",
    });
    const [version = "", toolDir = "", root = ""] = stdout.split("\n");
    const minor = Number(/^go1\.(\d+)/.exec(version)?.[1]);
    if (!(minor >= LEAST_MINOR)) return `is ${version}`;
    return { path: go.includes("/") ? go : `${root}/bin/go`, version: version.split(" ")[0] ?? version, toolDir, root };
  } catch {
    return "does not start";
  }
}

function minorOf(name: string): number {
  return Number(name.slice("go-1.".length));
}
