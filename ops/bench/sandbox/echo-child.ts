/** What a pipe costs in each runtime by itself: a child that writes back what it reads, outside any sandbox. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { denoPath, findGo, findPython, type Language } from "@loopai/sandbox";
import { quantileOf } from "../quantile-of.ts";
import { INPUT } from "./noop-programs.ts";

const CALLS = 4_000;
const WARM_UP = 1_000;

const DENO = `const buffer = new Uint8Array(65536);
for (let n = Deno.stdin.readSync(buffer); n; n = Deno.stdin.readSync(buffer)) Deno.stdout.writeSync(buffer.subarray(0, n));
`;
const PYTHON = `import os
while True:
    data = os.read(0, 65536)
    if not data:
        break
    os.write(1, data)
`;
const GO = `package main

import "os"

func main() {
	buffer := make([]byte, 65536)
	for {
		n, err := os.Stdin.Read(buffer)
		if err != nil {
			return
		}
		os.Stdout.Write(buffer[:n])
	}
}
`;

/** Median of one message there and back, in milliseconds. @throws {LoopaiError} `language-unavailable`. */
export async function echoP50Ms(language: Language): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "loopai-echo-"));
  try {
    const [command = "", ...args] = await echoCommand(language, folder);
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"], env: { DENO_DIR: folder, HOME: folder } });
    const p50 = await roundTrips(child);
    child.stdin?.end();
    await once(child, "close");
    return p50;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function echoCommand(language: Language, folder: string): Promise<readonly string[]> {
  switch (language) {
    case "javascript":
    case "typescript": {
      const script = join(folder, "echo.js");
      writeFileSync(script, DENO);
      return [denoPath(), "run", "--no-prompt", "--no-remote", "--no-npm", "--no-config", "--no-lock", script];
    }
    case "python":
      return [(await findPython(undefined)).path, "-I", "-S", "-c", PYTHON];
    case "go": {
      const source = join(folder, "main.go");
      writeFileSync(source, GO);
      const env = { PATH: "/usr/bin:/bin", HOME: folder, GOCACHE: join(folder, "cache"), GOTOOLCHAIN: "local" };
      execFileSync((await findGo(undefined)).path, ["build", "-o", join(folder, "echo"), source], { env });
      return [join(folder, "echo")];
    }
  }
}

async function roundTrips({ stdin, stdout }: ChildProcess): Promise<number> {
  const message = Buffer.from(JSON.stringify(INPUT));
  const times: number[] = [];
  for (let at = 0; at < WARM_UP + CALLS; at++) {
    const startedMs = performance.now();
    const answered = new Promise((resolve) => stdout?.once("data", resolve));
    stdin?.write(message);
    await answered;
    if (at >= WARM_UP) times.push(performance.now() - startedMs);
  }
  return quantileOf(times, 0.5);
}
