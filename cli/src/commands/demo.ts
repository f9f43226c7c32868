/** `loopai demo`: learns a spam detector from real messages, measures it on others and runs it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { AppList, AppView, EvaluationView, ImportView } from "@loopai/server";
import { Command } from "commander";
import type { ApiClient } from "../api-client.ts";
import { appPath, programPath } from "../api-paths.ts";
import { readDataFile } from "../data-file.ts";
import { executeAll } from "../demo-calls.ts";
import { demoFigures } from "../demo-findings.ts";
import { examples } from "../examples.ts";
import { exampleFolder } from "../examples-folder.ts";
import { demoReport } from "../render/demo-report.ts";
import { count } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { GlobalOptions, Shell } from "../shell.ts";
import { readSpecification } from "../specification-file.ts";
import { type CompletedRun, synthesize } from "../synthesis.ts";

export function demoCommand(run: Run): Command {
  const command = new Command("demo")
    .summary("learn a spam detector and see what it is worth")
    .description(
      "Learns a spam detector from 4,105 real text messages, measures it on 1,026 others that no step has seen, and runs it on them. " +
        "Needs no key and no network. The data folder is a new temporary one unless --data-dir names one.",
    )
    .action(run(demo));
  return examples(command, [
    ["loopai demo", "Watch it learn"],
    ["loopai demo --json | tail -n 1", "All figures as one object"],
  ]);
}

async function demo(shell: Shell, options: GlobalOptions): Promise<void> {
  if (options.dataDir !== undefined) return demoIn(shell, shell.dataDir);
  const dataDir = await mkdtemp(join(tmpdir(), "loopai-demo-"));
  try {
    await demoIn(shell, dataDir);
  } catch (error) {
    // What came to nothing is of no use to anybody. The API lets go of the folder first.
    await (await shell.api()).close();
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}

async function demoIn(shell: Shell, dataDir: string): Promise<void> {
  const example = exampleFolder("spam-detector");
  const api = await shell.api(true, dataDir);

  const app = await demoApp(api, join(example, "app.yaml"));
  const train = await readDataFile(shell, join(example, "train.jsonl"));
  const imported = await api.upload<ImportView>(`${appPath(app.loop_app_id)}/examples`, { name: train.name }, train);
  shell.note(
    `Learning to tell spam from ham: ${count(imported.read)} messages of the SMS Spam Collection (CC BY 4.0), no network\n`,
  );
  const run = await synthesize(shell, api, app.loop_app_id);
  refuseRejected(run);
  const heldoutFile = await readDataFile(shell, join(example, "heldout.jsonl"));
  const heldout = await api.upload<EvaluationView>(
    `${programPath(app.loop_app_id, run.version)}/evaluate`,
    { name: heldoutFile.name },
    heldoutFile,
  );
  const calls = await executeAll(shell, api, app.loop_app_id, heldoutFile);

  const findings = { app, run, heldout, calls, dataDir };
  shell.answer(demoFigures(findings), () => demoReport(shell, findings));
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
