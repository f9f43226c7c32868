/** `loopai demo`: learns a spam detector from real messages, serves it, and sends it others over HTTP. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { AppList, AppView, EvaluationView, ImportView } from "@loopai/server";
import { Command } from "commander";
import type { ApiClient } from "../api-client.ts";
import { appPath, programPath } from "../api-paths.ts";
import { readDataFile } from "../data-file.ts";
import { CallsDisplay } from "../demo/calls-display.ts";
import { datasetLines } from "../demo/dataset-lines.ts";
import { type DemoFindings, demoFigures } from "../demo/demo-findings.ts";
import { executeAll, type HeldOutCalls } from "../demo/held-out-calls.ts";
import { examples } from "../examples.ts";
import { exampleFolder } from "../examples-folder.ts";
import { wholeNumber } from "../option-values.ts";
import { demoReport } from "../render/demo-report.ts";
import { count } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { GlobalOptions, Shell } from "../shell.ts";
import { readSpecification } from "../specification-file.ts";
import { type CompletedRun, synthesize } from "../synthesis.ts";

interface DemoOptions extends GlobalOptions {
  readonly port: number;
  readonly exit?: boolean;
}

export function demoCommand(run: Run): Command {
  const command = new Command("demo")
    .summary("learn a spam detector, serve it and call it")
    .description(
      "Starts a server on this machine, learns a spam detector from 4,105 real text messages, measures it on 1,026 others that no step has seen, sends it these over HTTP, and shows what was recorded. Then serves until Ctrl-C. " +
        "Needs no key and no network. The data folder is a new temporary one unless --data-dir names one.",
    )
    .option("--port <number>", "port to serve at; the next free one where it is taken", wholeNumber(0, 65_535), 8_080)
    .option("--exit", "end after the report instead of serving")
    .action(run(demo));
  return examples(command, [
    ["loopai demo", "Watch it learn, then call it"],
    ["loopai demo --exit --json | tail -n 1", "All figures as one object"],
  ]);
}

async function demo(shell: Shell, options: DemoOptions): Promise<void> {
  if (options.dataDir !== undefined) return demoIn(shell, options, shell.dataDir);
  const dataDir = await mkdtemp(join(tmpdir(), "loopai-demo-"));
  let isShown = false;
  try {
    await demoIn(shell, options, dataDir, () => {
      isShown = true;
    });
  } finally {
    // What came to nothing is of no use to anybody.
    if (!isShown) await rm(dataDir, { recursive: true, force: true });
  }
}

/** @param onShown Called once there is something to keep. */
async function demoIn(
  shell: Shell,
  { port, exit = false }: DemoOptions,
  dataDir: string,
  onShown: () => void = () => undefined,
): Promise<void> {
  const { serve } = await import("@loopai/server");
  await using serving = await serve({ dataDir, create: true, port, nextFreePort: true, log: shell.log });
  if (port !== 0 && serving.port !== port) shell.note(`Port ${port} is taken: serving at ${serving.url} instead\n`);

  const findings = await findOut(shell, dataDir, serving.url);
  shell.answer(demoFigures(findings), () => demoReport(shell, findings, exit));
  onShown();
  if (!exit) await shell.untilStopped();
}

/** Every step goes over the port: the folder is held by the server that listens there. */
async function findOut(shell: Shell, dataDir: string, url: string): Promise<DemoFindings> {
  const example = exampleFolder("spam-detector");
  const api = await shell.api(false, dataDir);
  const app = await demoApp(api, join(example, "app.yaml"));
  const { loop_app_id: id } = app;
  const train = await readDataFile(shell, join(example, "train.jsonl"));
  const imported = await api.upload<ImportView>(`${appPath(id)}/examples`, { name: train.name }, train);
  shell.note(
    `Learning to tell spam from ham: ${count(imported.read)} messages of the SMS Spam Collection (CC BY 4.0), no network\n`,
  );
  const run = await synthesize(shell, api, id);
  refuseRejected(run);
  const file = await readDataFile(shell, join(example, "heldout.jsonl"));
  const path = `${programPath(id, run.version)}/evaluate`;
  const heldout = await api.upload<EvaluationView>(path, { name: file.name }, file);
  const calls = await callAll();
  return { app, run, heldout, calls, dataset: await datasetLines(dataDir, id, calls.firstId), dataDir, url };

  async function callAll(): Promise<HeldOutCalls> {
    using display = new CallsDisplay(shell.stderr);
    return await executeAll(api, id, file, shell.signal, (soFar) => display.show(soFar));
  }
}

/** A program that may not serve has nothing to show but why. */
function refuseRejected({ program, report }: CompletedRun): void {
  if (program.state !== "rejected") return;
  const details = report.gate.checks
    .filter(({ passed }) => !passed)
    .map(({ name, finding }) => ({ at: name, message: finding }));
  throw new LoopaiError("gate-refused", "Cannot run the demo: the gate refused the program that was learnt", {
    details,
  });
}

/** The app of the example; a folder that has it from an earlier demo keeps it. */
async function demoApp(api: ApiClient, specificationFile: string): Promise<AppView> {
  const specification = (await readSpecification(specificationFile)) as { readonly loop_app_id: string };
  const { items } = await api.get<AppList>("/loop-apps");
  const known = items.find((app) => app.loop_app_id === specification.loop_app_id);
  return known ?? api.post<AppView>("/loop-apps", specification);
}
