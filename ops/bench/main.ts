/**
 * Measures what the README claims: `npm run -s bench -- <name> [options]`.
 *
 * Never part of the tests: figures belong to a machine. Each bench prints a table for people, and one JSON
 * object as its last line.
 */
interface Bench {
  /** @param args What follows the bench's name. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  accuracy: () => import("./accuracy.ts"),
  execute: () => import("./execute.ts"),
  faults: () => import("./faults.ts"),
  gate: () => import("./gate.ts"),
  guarantees: () => import("./guarantees.ts"),
  http: () => import("./http.ts"),
  jobs: () => import("./jobs.ts"),
  sandbox: () => import("./sandbox.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load === undefined) {
  console.error(`Cannot run bench "${name}": there are ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
} else {
  await (await load()).run(args);
}
