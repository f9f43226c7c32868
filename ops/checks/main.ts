/**
 * Everything that must hold before a change is taken, in order of speed: what CI runs, exactly.
 *
 * Runs every step even when one fails, prints what failed last, and exits 1 if any did.
 * Arguments are handed to the tests: `npm test -- engine`.
 */
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const root = new URL("../..", import.meta.url).pathname;
const source = [process.execPath, "--conditions=loopai-source"];
const STEPS: readonly Step[] = [
  { name: "format", command: ["biome", "format", "."] },
  // Before lint, whose typed rules read the rooms as they are built.
  { name: "types", command: ["tsc", "-b"] },
  { name: "types of ops", command: ["tsc", "-p", "ops"] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "unused and undeclared", command: ["knip"] },
  { name: "import direction", command: [...source, "ops/checks/check-imports.ts"] },
  { name: "generated files", command: [...source, "ops/generate/main.ts", "--check"] },
  { name: "tests", command: ["vitest", "run", ...process.argv.slice(2)] },
];

const failed: string[] = [];
for (const { name, command } of STEPS) {
  const startedMs = performance.now();
  const [file = "", ...args] = command;
  const quiet = name !== "tests";
  const ended = spawnSync(file, args, { cwd: root, encoding: "utf8", stdio: quiet ? "pipe" : "inherit" });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const ok = ended.status === 0;
  if (!ok && quiet) console.log(`${ended.stdout ?? ""}${ended.stderr ?? ""}${ended.error?.message ?? ""}`);
  if (!ok) failed.push(name);
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
