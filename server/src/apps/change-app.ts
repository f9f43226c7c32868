/**
 * Changes the settings of an app. A changed guarantee is taken up by the route at once.
 *
 * Champion and the one before serve from then on under what their own reports prove for the new promise; where
 * nothing does, they defer everything, and the answer says so.
 */
import { type AppConfig, type AppId, type Champion, type Guarantee, LoopaiError } from "@loopai/core";
import type { AppFolder, AuditEntry } from "@loopai/runtime";
import { type ServerParts, timestamp } from "../parts.ts";
import { changeRoute } from "../programs/change-route.ts";
import { followFrom, servingTerms } from "../programs/serving-terms.ts";
import type { AppChange, AppView } from "../views/app-view.ts";
import { appView } from "./app-view.ts";

export function changeApp(parts: ServerParts, appId: AppId, change: AppChange): Promise<AppView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const before = await app.readConfig();
    const after = changedConfig(before, change);
    const isNew = JSON.stringify(after) !== JSON.stringify(before);
    const renews = change.guarantee !== undefined && (await servesOtherwise(app, after.guarantee));
    if (isNew) await app.writeConfig(after);
    const entry = { at: timestamp(parts), actor: parts.actor };
    if (renews || !sameGuarantee(before.guarantee, after.guarantee)) {
      await app.audit.append([{ ...entry, act: "guarantee-changed", ...(await renewTerms(app, after.guarantee)) }]);
    } else if (isNew) await app.audit.append([{ ...entry, act: "config-changed" }]);
    return appView(app);
  });
}

function changedConfig(config: AppConfig, change: AppChange): AppConfig {
  const { guarantee, ...rest } = config;
  const kept = change.guarantee === undefined ? guarantee : (change.guarantee ?? undefined);
  return {
    ...rest,
    name: change.name ?? config.name,
    task: change.task === undefined ? config.task : (change.task ?? ""),
    ...(kept === undefined ? {} : { guarantee: kept }),
  };
}

/** True where what serves is under another promise: a person changed `config.yaml`, or a change was cut short. */
async function servesOtherwise(app: AppFolder, guarantee: Guarantee | undefined): Promise<boolean> {
  const { champion } = await app.readRoute();
  return champion !== undefined && !followFrom(guarantee, champion);
}

/** Gives every program of the route the terms for `guarantee`. */
async function renewTerms(app: AppFolder, guarantee: Guarantee | undefined): Promise<Pick<AuditEntry, "revision">> {
  if ((await app.readRoute()).champion === undefined) return {};
  const { revision } = await changeRoute(app, async (route) => {
    const champion = route.champion && (await renewed(app, route.champion, guarantee));
    const previous = route.previous && (await renewed(app, route.previous, guarantee));
    return { ...route, ...(champion && { champion }), ...(previous && { previous }) };
  });
  return { revision };
}

async function renewed(app: AppFolder, serving: Champion, guarantee: Guarantee | undefined): Promise<Champion> {
  return { ...serving, ...servingTerms(guarantee, await readReport(app, serving), [serving]) };
}

/** A program whose files are damaged proves nothing; it is not this change that must fail for it. */
async function readReport(app: AppFolder, { version }: Champion) {
  try {
    return (await app.readProgram(version)).report;
  } catch (error) {
    if (error instanceof LoopaiError && (error.code === "artifact-corrupt" || error.code === "program-not-found")) {
      return undefined;
    }
    throw error;
  }
}

function sameGuarantee(left: Guarantee | undefined, right: Guarantee | undefined): boolean {
  return left?.accuracy === right?.accuracy && left?.delta === right?.delta && left?.per_class === right?.per_class;
}
