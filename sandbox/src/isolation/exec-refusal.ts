/** The filter that a harness adds once it has started, in the form that it is handed over: base64 on its command line. */
import { execRefusalFilter } from "./seccomp/filters.ts";
import type { Architecture } from "./seccomp/system-calls.ts";

const ARCHITECTURES: Readonly<Partial<Record<NodeJS.Architecture, Architecture>>> = { x64: "x64", arm64: "arm64" };

/** `""` on an architecture without filters, where the level is `weak` anyway. */
export function execRefusal(): string {
  const architecture = ARCHITECTURES[process.arch];
  return architecture === undefined ? "" : Buffer.from(execRefusalFilter(architecture)).toString("base64");
}
