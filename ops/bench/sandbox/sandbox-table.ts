/** The figures of the sandbox bench as a table for people. */
import type { SandboxFigures } from "../sandbox.ts";
import type { LanguageFigures } from "./language-figures.ts";

export function sandboxTable(figures: SandboxFigures): string {
  const languages = Object.entries(figures.languages).map(([name, one]) => languageRow(name, one));
  return [
    `Isolation: ${figures.level}`,
    "              cold ms  call ms    p99 ms  by echo   pipelined/s  by bare   /CPU s  private MB",
    ...languages,
    `Over the time limit at p99: ${figures.overrun_p99_ms.toFixed(1)} ms`,
    `Innocent programs under attack: ${figures.innocent_errors} errors, longest stall ${figures.innocent_max_stall_ms.toFixed(1)} ms`,
    `200 warm programs: ${figures.warm_200_mb.toFixed(0)} MB; left behind after 2,000 evictions: ${figures.leaks}`,
  ].join("\n");
}

function languageRow(name: string, one: LanguageFigures): string {
  return [
    `  ${name.padEnd(11)}`,
    one.cold_p50_ms.toFixed(1).padStart(8),
    one.call_p50_ms.toFixed(3).padStart(9),
    one.call_p99_ms.toFixed(3).padStart(10),
    (one.call_p50_ms / one.echo_p50_ms).toFixed(2).padStart(9),
    one.pipelined_per_s.toFixed(0).padStart(14),
    (one.pipelined_per_s / one.unsandboxed_pipelined_per_s).toFixed(2).padStart(9),
    one.batched_per_cpu_s.toFixed(0).padStart(9),
    one.private_mb.toFixed(1).padStart(12),
  ].join("");
}
