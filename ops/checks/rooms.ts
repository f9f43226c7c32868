/** Which room may import which: the table of ARCHITECTURE.md as data. A room that is not listed fails the check. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  engine: ["core"],
  runtime: ["core", "engine"],
  synthesis: ["core", "engine"],
  server: ["core", "engine", "runtime", "synthesis"],
  cli: ["core", "server"],
};
