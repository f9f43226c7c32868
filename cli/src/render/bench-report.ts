/** What a call costs on this machine. */
import type { BenchFindings } from "../bench/bench-app.ts";
import type { CallFigures } from "../bench/measure-calls.ts";
import type { Printer } from "../printer.ts";
import { count, counted, duration } from "./figures.ts";
import { section, table } from "./table.ts";

export function benchReport(
  { colors }: Printer,
  { app_id, version, inputs, mean_characters, program, execute }: BenchFindings,
): string {
  const columns = ["", "calls", "calls/s", "CPU a call", "p50", "p99"].map(
    (title, index) => ({ title, align: index === 0 ? "left" : "right" }) as const,
  );
  const rows = [
    ["the program alone", ...cells(program)],
    ["execute, recorded", ...cells(execute)],
  ];
  const of = `over ${counted(inputs, "of its own input", "of its own inputs")}, ${count(mean_characters)} characters each on average, one call after the other`;
  return `${section(colors, `${app_id} v${version}`, table(colors, columns, rows))}\n  ${colors.dim(of)}`;
}

function cells({ calls, calls_per_s, cpu_us_per_call, p50_us, p99_us }: CallFigures): string[] {
  return [
    count(calls),
    count(calls_per_s),
    duration(cpu_us_per_call / 1_000),
    duration(p50_us / 1_000),
    duration(p99_us / 1_000),
  ];
}
