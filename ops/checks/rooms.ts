/** Which room may import which: the table of ARCHITECTURE.md as data. A room that is not listed fails the check. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  engine: ["core"],
  sandbox: ["core"],
  runtime: ["core", "engine", "sandbox"],
  llm: ["core"],
  synthesis: ["core", "engine", "llm"],
  server: ["core", "engine", "sandbox", "runtime", "llm", "synthesis"],
  cli: ["core", "server"],
};
