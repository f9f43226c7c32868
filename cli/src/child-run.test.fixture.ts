/** The command line as a real process, for what only a process has: signals, pipes, exit codes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

export class ChildRun {
  readonly process: ChildProcess;
  out = "";
  err = "";

  constructor(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    this.process = spawn(process.execPath, ["--conditions=source", MAIN, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.process.stdout?.on("data", (chunk: Buffer) => {
      this.out += chunk.toString();
    });
    this.process.stderr?.on("data", (chunk: Buffer) => {
      this.err += chunk.toString();
    });
  }

  /** Waits until stderr matches. */
  async untilErr(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.err)) {
      if (this.process.exitCode !== null) throw new Error(`ended before ${pattern}: ${this.err}`);
      if (this.process.stderr !== null) await once(this.process.stderr, "data");
    }
  }

  /** @returns the exit code, once all output is read. */
  async ended(): Promise<number | null> {
    const [code] = (await once(this.process, "close")) as [number | null];
    return code;
  }
}
