/** What keeps guests in on this machine, as it was found by trying from inside. */
import type { Language } from "../code-program.ts";

export const SANDBOX_LEVELS = ["weak", "medium", "strong"] as const;
/**
 * `strong`: every layer holds. `medium`: all but limits that the kernel keeps (cgroup): memory and processes are then
 * watched from outside. `weak`: namespaces, system call filter or unprivileged user are missing.
 */
export type SandboxLevel = (typeof SANDBOX_LEVELS)[number];

export interface Layer {
  /** `unprivileged-user`, `namespaces`, `root`, `proc`, `seccomp`, `exec`, `network`, `memory`, `processes`, ... */
  readonly name: string;
  readonly holds: boolean;
  /** What was seen, or the exact setting that is missing and what would mend it. */
  readonly detail: string;
  /** The level that is lost where it does not hold: `strong` for limits by cgroup, `medium` for the rest. */
  readonly neededFor: "strong" | "medium";
}

export interface LanguageReport {
  readonly language: Language;
  readonly available: boolean;
  /** Version and path of the toolchain, or what is missing and how to get it. */
  readonly detail: string;
}

export interface SandboxReport {
  readonly level: SandboxLevel;
  readonly layers: readonly Layer[];
  readonly languages: readonly LanguageReport[];
}
