/** The command line as a real process, for what only a process has: signals, pipes, exit codes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** Runs a command on a terminal of its own (util-linux). */
export const PSEUDO_TERMINAL = "script";

export interface ChildRunOptions {
  readonly terminal?: boolean;
  readonly stdout?: "pipe" | number;
  readonly temporaryFolder?: string;
  /** Set beside the environment of the tests. */
  readonly environment?: Readonly<Record<string, string>>;
}

export class ChildRun {
  readonly process: ChildProcess;
  out = "";
  err = "";

  /**
   * @param terminal Runs it on a terminal of its own, by util-linux `script`: both outputs are then `out`.
   * @param stdout Descriptor that it writes its answers to, instead of `out`.
   * @param temporaryFolder Where it makes its temporary files, instead of the system's place.
   */
  constructor(
    folder: string,
    args: readonly string[],
    { terminal = false, stdout = "pipe", temporaryFolder, environment = {} }: ChildRunOptions = {},
  ) {
    const variables = { ...environment, ...(temporaryFolder === undefined ? {} : { TMPDIR: temporaryFolder }) };
    const assigned = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    const set = assigned.length === 0 ? [] : ["env", ...assigned];
    const command = [...set, process.execPath, "--conditions=loopai-source", MAIN, ...args];
    const [file = "", ...rest] = terminal ? [PSEUDO_TERMINAL, "-qec", command.join(" "), "/dev/null"] : command;
    this.process = spawn(file, rest, {
      cwd: folder,
      stdio: [terminal ? "pipe" : "ignore", stdout, "pipe"],
    });
    this.process.stdout?.on("data", (chunk: Buffer) => {
      this.out += chunk.toString();
    });
    this.process.stderr?.on("data", (chunk: Buffer) => {
      this.err += chunk.toString();
    });
  }

  /** Waits until what was written to either output matches. */
  async until(pattern: RegExp): Promise<void> {
    const { stdout, stderr } = this.process;
    if (stdout === null || stderr === null) throw new Error("the child has no outputs");
    while (!pattern.test(this.out + this.err)) {
      if (this.process.exitCode !== null) throw new Error(`ended before ${pattern.source}: ${this.out}${this.err}`);
      await Promise.race([once(stdout, "data"), once(stderr, "data"), once(this.process, "close")]);
    }
  }

  /** @returns the exit code, once all output is read. */
  async ended(): Promise<number | null> {
    const [code] = (await once(this.process, "close")) as [number | null];
    return code;
  }
}
