/** Programs of an app as the API shows them, their files checked on the way. */
import { type AppConfig, LoopaiError, type Route, type Version } from "@loopai/core";
import type { AppFolder, AuditEntry, StoredProgram } from "@loopai/runtime";
import type { ProgramDetail, ProgramList, ProgramState, ProgramView } from "../views/program-view.ts";
import { termsOfProgram } from "./serving-terms.ts";

/** What is known of an app beside the program that is shown. */
interface Surroundings {
  readonly config: AppConfig;
  readonly route: Route;
  readonly audit: readonly AuditEntry[];
}

/** Every version, the lowest first. One whose files are damaged is there, too, and says so. */
export async function listPrograms(app: AppFolder): Promise<ProgramList> {
  const around = await surroundings(app);
  const items: ProgramView[] = [];
  for (const version of app.versions()) {
    const program = await readUnlessCorrupt(app, version);
    items.push(program === undefined ? corruptView(version) : viewOf(program, around));
  }
  return { items };
}

/** @throws {LoopaiError} `program-not-found`; `artifact-corrupt` when its files are damaged. */
export async function programDetail(app: AppFolder, version: Version): Promise<ProgramDetail> {
  const program = await app.readProgram(version);
  const view = viewOf(program, await surroundings(app));
  return { ...view, manifest: program.manifest, report: program.report ?? null };
}

/** The view of one version. @throws {LoopaiError} as {@link programDetail}. */
export async function programView(app: AppFolder, version: Version): Promise<ProgramView> {
  return viewOf(await app.readProgram(version), await surroundings(app));
}

async function surroundings(app: AppFolder): Promise<Surroundings> {
  const [config, route, audit] = await Promise.all([app.readConfig(), app.readRoute(), app.audit.read()]);
  return { config, route, audit: audit.rows };
}

function viewOf(program: StoredProgram, around: Surroundings): ProgramView {
  const { version, sha256, report } = program;
  const { certificate } = termsOfProgram(program, around.config.guarantee, around.route);
  return {
    version,
    sha256,
    state: stateOf(program, around),
    model: report?.model ?? null,
    made_at: report?.made_at ?? null,
    artifact_bytes: report?.artifact_bytes ?? null,
    ...(report?.holdout === undefined ? {} : { holdout: report.holdout }),
    admitted: report?.gate.admitted ?? null,
    certificate,
  };
}

function stateOf({ version, sha256, report }: StoredProgram, { route, audit }: Surroundings): ProgramState {
  const serving = [route.champion, route.pinned].find((one) => one?.version === version);
  if (serving !== undefined) return serving.sha256 === sha256 ? "active" : "corrupt";
  if (route.canary?.version === version) return route.canary.sha256 === sha256 ? "canary" : "corrupt";
  if (report?.gate.admitted === false) return "rejected";
  const served = route.previous?.version === version || audit.some((entry) => becameChampion(entry, version));
  return served ? "retired" : "shadow";
}

function becameChampion({ act, version }: AuditEntry, wanted: Version): boolean {
  return version === wanted && (act === "promoted" || act === "rolled-back");
}

function corruptView(version: Version): ProgramView {
  return {
    version,
    sha256: null,
    state: "corrupt",
    model: null,
    made_at: null,
    artifact_bytes: null,
    admitted: null,
    certificate: null,
  };
}

async function readUnlessCorrupt(app: AppFolder, version: Version): Promise<StoredProgram | undefined> {
  try {
    return await app.readProgram(version);
  } catch (error) {
    if (error instanceof LoopaiError && error.code === "artifact-corrupt") return undefined;
    throw error;
  }
}
