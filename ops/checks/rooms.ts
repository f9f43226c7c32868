/** Which room may import which: the table of ARCHITECTURE.md as data. A room that is not listed fails the check. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  engine: ["core"],
  sandbox: ["core"],
  runtime: ["core", "engine", "sandbox"],
  synthesis: ["core", "engine"],
  server: ["core", "engine", "sandbox", "runtime", "synthesis"],
  cli: ["core", "server"],
};
