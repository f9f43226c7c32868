/**
 * Does a killed server lose a call that it answered? `kill -9` under load, again and again, on fresh data folders and on
 * ones that went through it before, recording as `os` and as `disk`.
 *
 * After every kill the server is started again and the files are read: each acknowledged execution must stand there
 * exactly once, each line must be whole. Prints what is missing, doubled or torn; never fails by it.
 */
import { parseArgs } from "node:util";
import type { Durability } from "@loopai/core";
import { type CheckedFolder, KilledFolder } from "./faults/killed-folder.ts";
import { ExampleApp } from "./load/example-app.ts";
import { seededRandom } from "./seeded-random.ts";

export interface FaultFigures {
  readonly kills: number;
  /** Executions answered with 200, over all folders. */
  readonly acknowledged: number;
  /** Acknowledged executions without a line, or drawn without a line among the samples. */
  readonly missing: number;
  /** Executions with more than one line. */
  readonly doubled: number;
  /** Lines that are cut or whose checksum is wrong, after the restart. */
  readonly torn: number;
}

export interface FaultOptions {
  /** Folder with `train.jsonl` and `heldout.jsonl`. @defaultValue the shipped example */
  readonly data?: string;
  /** @defaultValue 100 */
  readonly kills?: number;
  /** Acknowledged executions that there are at least; more kills where the ones asked for do not come to it. @defaultValue 100,000 */
  readonly calls?: number;
  readonly onProgress?: (figures: FaultFigures) => void;
}

interface Life {
  readonly durability: Durability;
  /** Goes on with the folder of the last kill of this kind. */
  readonly reused: boolean;
}

const LIVES: readonly Life[] = [
  { durability: "disk", reused: true },
  { durability: "os", reused: false },
  { durability: "os", reused: true },
  { durability: "disk", reused: false },
];
const SEED = 20_261_120;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: "string", default: "100" },
      calls: { type: "string", default: "100000" },
      json: { type: "boolean", default: false },
    },
  });
  const figures = await benchFaults({
    kills: wholeNumber("kills", values.kills),
    calls: wholeNumber("calls", values.calls),
    onProgress: sayProgress,
  });
  if (!values.json) console.log("Executions that were acknowledged by a server killed under load, after its restart:");
  console.log(JSON.stringify(figures));
}

function sayProgress({ kills, acknowledged, missing, doubled, torn }: FaultFigures): void {
  process.stderr.write(
    `${kills} kills, ${acknowledged} acknowledged: ${missing} missing, ${doubled} doubled, ${torn} torn\n`,
  );
}

export async function benchFaults(options: FaultOptions = {}): Promise<FaultFigures> {
  const { data, kills = 100, calls = 100_000, onProgress = () => {} } = options;
  using app = await ExampleApp.learn(data);
  const random = seededRandom(SEED);
  const reused = new Map<Life, KilledFolder>();
  const checked = new Map<KilledFolder, CheckedFolder>();
  await using opened = new AsyncDisposableStack();
  let figures: FaultFigures = { kills: 0, acknowledged: 0, missing: 0, doubled: 0, torn: 0 };
  while (figures.kills < kills || figures.acknowledged < calls) {
    const life = LIVES[figures.kills % LIVES.length] ?? { durability: "os", reused: false };
    const folder = reused.get(life) ?? opened.use(new KilledFolder(await app.copy(life.durability), app.bodies));
    if (life.reused) reused.set(life, folder);
    await folder.killUnderLoad(Math.ceil((calls / kills) * (0.2 + 1.6 * random())));
    checked.set(folder, await folder.restartAndCheck());
    if (!life.reused) await folder.remove();
    figures = sum(figures.kills + 1, [...checked.values()]);
    onProgress(figures);
  }
  return figures;
}

function sum(kills: number, folders: readonly CheckedFolder[]): FaultFigures {
  const total = (figure: (folder: CheckedFolder) => number) => folders.reduce((all, one) => all + figure(one), 0);
  return {
    kills,
    acknowledged: total(({ acknowledged }) => acknowledged),
    missing: total(({ missing }) => missing),
    doubled: total(({ doubled }) => doubled),
    torn: total(({ torn }) => torn),
  };
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`Cannot run bench faults: --${name} is ${text}, expected a whole number from 1 on`);
}
