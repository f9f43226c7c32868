/** The settings of the sandbox, as the environment has them, put to use. */
import { LoopaiError } from "@loopai/core";
import { SANDBOX_LEVELS, type SandboxLevel, type SandboxOptions } from "@loopai/server";
import type { SandboxSettings } from "./config.ts";

const MOST_PROCESSES = 10_000;

/** @throws {LoopaiError} `config-invalid`, naming the setting. */
export function sandboxOptions(settings: SandboxSettings): SandboxOptions {
  return {
    level: levelOf(settings.LOOPAI_SANDBOX),
    processes: processesOf(settings.LOOPAI_SANDBOX_PROCESSES),
    cacheDir: settings.LOOPAI_CACHE_DIR,
    toolchains: {
      python: settings.LOOPAI_PYTHON,
      pythonPackages: settings.LOOPAI_PYTHON_PACKAGES,
      go: settings.LOOPAI_GO,
    },
  };
}

function levelOf(text: string | undefined): SandboxLevel | undefined {
  const level = SANDBOX_LEVELS.find((one) => one === text);
  if (text === undefined || level !== undefined) return level;
  throw invalid("LOOPAI_SANDBOX", text, SANDBOX_LEVELS.toReversed().join(", "));
}

function processesOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const processes = Number(text);
  if (Number.isInteger(processes) && processes >= 1 && processes <= MOST_PROCESSES) return processes;
  throw invalid("LOOPAI_SANDBOX_PROCESSES", text, `a whole number from 1 to ${MOST_PROCESSES}`);
}

function invalid(name: string, text: string, expected: string): LoopaiError {
  return new LoopaiError(
    "config-invalid",
    `Cannot open the sandbox: ${name} is ${JSON.stringify(text)}, expected ${expected}`,
  );
}
