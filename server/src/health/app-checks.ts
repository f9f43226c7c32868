/** Whether what the apps need is there: programs that can be opened, files that can be written to. */
import { type AppId, LoopaiError } from "@loopai/core";
import type { DataFolder, Runtime } from "@loopai/runtime";
import type { Check } from "./health-view.ts";

/** Apps named in one detail. */
const MOST_NAMED = 20;

/**
 * Whether the program that each app's route names can be opened. Opens those that no call has asked for yet; an app without
 * a program is well, as nobody promoted one.
 */
export async function programsCheck(folder: DataFolder, runtime: Pick<Runtime, "program">): Promise<Check> {
  const apps = folder.listApps();
  const wrong: string[] = [];
  for (const appId of apps) {
    const fault = await programFault(runtime, appId);
    if (fault !== undefined) wrong.push(`${appId} (${fault})`);
  }
  return check("programs", wrong, "cannot be opened", `of ${apps.length} apps every program can be opened`);
}

async function programFault(runtime: Pick<Runtime, "program">, appId: AppId): Promise<string | undefined> {
  try {
    const { warning } = await runtime.program(appId);
    return warning === undefined ? undefined : "another version stands in";
  } catch (error) {
    if (!(error instanceof LoopaiError)) return "internal";
    return error.code === "program-missing" ? undefined : error.code;
  }
}

/** Whether an fsync failed since the start: then nothing of that app is acknowledged until a restart. */
export function recordsCheck(folder: DataFolder): Check {
  const broken = folder.openApps().filter(({ records }) => records.broken !== undefined);
  return check(
    "records",
    broken.map(({ appId }) => appId),
    "cannot be written to",
    "every writer works",
  );
}

function check(name: Check["name"], wrong: readonly string[], fault: string, well: string): Check {
  if (wrong.length === 0) return { name, ok: true, detail: well };
  const more = wrong.length > MOST_NAMED ? ` and ${wrong.length - MOST_NAMED} more` : "";
  return { name, ok: false, detail: `${fault}: ${wrong.slice(0, MOST_NAMED).join(", ")}${more}` };
}
