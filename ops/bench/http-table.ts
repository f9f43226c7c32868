/** The figures of the HTTP bench as a table for people. */
import type { HttpFigures } from "./http.ts";

/** @param load What made the figures, in words. */
export function httpTable(figures: HttpFigures, load: string): string {
  const { bare_echo_per_cpu_s: bare, data_program: os, code_program: code, disk_durability: disk } = figures;
  return [
    `Requests in a CPU second of the server, ${load}, medians:`,
    tableRow("bare node:http echo", bare, ""),
    tableRow("recorded as os", os.per_cpu_s, besideBare(os)),
    tableRow("recorded as disk", disk.per_cpu_s, besideBare(disk)),
    ...(code === null ? [] : [tableRow("code in a sandbox", code.per_cpu_s, besideBare(code))]),
    `p99 at half of the peak, constant arrivals: ${os.p99_at_half_load_ms.toFixed(3)} ms`,
  ].join("\n");
}

function tableRow(name: string, requests: number, rest: string): string {
  return `  ${name.padEnd(22)}${requests.toFixed(0).padStart(8)}${(1e6 / requests).toFixed(1).padStart(8)} us   ${rest}`.trimEnd();
}

function besideBare({ ratio, p50_ms: waitMs }: HttpFigures["disk_durability"]): string {
  return `${percent(ratio)} of bare, p50 ${waitMs.toFixed(2)} ms`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
