/**
 * What it costs to run code in isolation, and what holds while programs attack: every language of this machine, beside the
 * same runtime outside the sandbox in the same run.
 */
import { parseArgs } from "node:util";
import { type Language, openSandbox, type SandboxReport } from "@loopai/sandbox";
import { attackPrograms } from "./sandbox/attacks.ts";
import { ownTemporaryFolder } from "./sandbox/held.ts";
import { innocentsUnderAttack } from "./sandbox/innocents.ts";
import { type LanguageFigures, languageFigures } from "./sandbox/language-figures.ts";
import { overrunP99Ms } from "./sandbox/overrun.ts";
import { sandboxTable } from "./sandbox/sandbox-table.ts";
import { warmPrograms } from "./sandbox/warm-programs.ts";

export interface SandboxFigures {
  readonly level: SandboxReport["level"];
  readonly languages: Partial<Readonly<Record<Language, LanguageFigures>>>;
  readonly overrun_p99_ms: number;
  readonly innocent_errors: number;
  readonly innocent_max_stall_ms: number;
  readonly warm_200_mb: number;
  readonly leaks: number;
}

const PROCESSES = 200;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
  const figures = await benchSandbox((note) => void process.stderr.write(`${note}\n`));
  if (!values.json) console.log(sandboxTable(figures));
  console.log(JSON.stringify(figures));
}

export async function benchSandbox(say: (note: string) => void): Promise<SandboxFigures> {
  await using opened = new AsyncDisposableStack();
  opened.use(ownTemporaryFolder());
  const sandbox = opened.use(openSandbox({ level: "medium", processes: PROCESSES }));
  const bare = opened.use(openSandbox({ level: "weak", isolated: false, processes: PROCESSES }));
  const { level, languages: found } = await sandbox.report();
  const languages: Partial<Record<Language, LanguageFigures>> = {};
  for (const { language, available, detail } of found) {
    if (available) languages[language] = await languageFigures(sandbox, bare, language, say);
    say(available ? `${language}: ${detail}` : `${language} is left out: ${detail}`);
  }
  const overrun = await overrunP99Ms(sandbox);
  const innocent = await innocentsUnderAttack(sandbox, attackPrograms(new Set(Object.keys(languages))));
  say(`${innocent.calls} innocent calls; the longest stall was during "${innocent.worst}"`);
  const warm = await warmPrograms(
    async () => openSandbox({ level: "medium", processes: PROCESSES }),
    (done) => say(`${done} evictions`),
  );
  say(`Left behind: ${warm.found}`);
  return {
    level,
    languages,
    overrun_p99_ms: overrun,
    innocent_errors: innocent.errors,
    innocent_max_stall_ms: innocent.maxStallMs,
    warm_200_mb: warm.warm200Mb,
    leaks: warm.leaks,
  };
}
