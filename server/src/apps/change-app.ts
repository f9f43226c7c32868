/**
 * Changes the settings of an app. A changed guarantee is taken up by the route at once.
 *
 * Every program of the route stands from then on under what its own report proves for the new promise; where
 * nothing does, it defers everything, and the answer says so.
 */
import { AppConfig, type AppId, type Champion, type Guarantee, type Json, sameJson } from "@loopai/core";
import type { AppFolder, AuditEntry } from "@loopai/runtime";
import { type ServerParts, timestamp } from "../parts.ts";
import { changeRoute } from "../programs/change-route.ts";
import { reportOf } from "../programs/report-of.ts";
import { followFrom, programsOf, servingTerms } from "../programs/serving-terms.ts";
import type { AppChange, AppView } from "../views/app-view.ts";
import { appView } from "./app-view.ts";

export function changeApp(parts: ServerParts, appId: AppId, change: AppChange): Promise<AppView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const before = await app.readConfig();
    const after = changedConfig(before, change);
    const isNew = !sameJson(after, before);
    const renews = change.guarantee !== undefined && (await servesOtherwise(app, after.guarantee));
    if (isNew) await app.writeConfig(after);
    const entry = { at: timestamp(parts), actor: parts.actor };
    if (renews || !sameGuarantee(before.guarantee, after.guarantee)) {
      await app.audit.append([{ ...entry, act: "guarantee-changed", ...(await renewTerms(app, after.guarantee)) }]);
    } else if (isNew) await app.audit.append([{ ...entry, act: "config-changed", reason: changedKeys(before, after) }]);
    return appView(app);
  });
}

/** Names of the settings that differ, without what is in them. */
function changedKeys(before: AppConfig, after: AppConfig): string {
  const old: Readonly<Record<string, unknown>> = before;
  const changed = Object.entries(after).filter(
    ([key, value]) => !sameJson((old[key] ?? null) as Json, (value ?? null) as Json),
  );
  return changed.map(([key]) => key).join(", ");
}

/** `change` laid over the settings as a JSON merge patch (RFC 7396); where that takes a key away, its default holds. */
function changedConfig(config: AppConfig, change: AppChange): AppConfig {
  const { sampling, retention, ...rest } = change;
  return AppConfig.parse({
    ...patched(config, rest),
    ...(sampling === undefined ? {} : { sampling: sampling === null ? {} : patched(config.sampling, sampling) }),
    ...(retention === undefined ? {} : { retention: retention === null ? {} : patched(config.retention, retention) }),
  });
}

function patched(settings: object, change: object): object {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const taken = new Set(given.flatMap(([key, value]) => (value === null ? [key] : [])));
  return Object.fromEntries([...Object.entries(settings), ...given].filter(([key]) => !taken.has(key)));
}

/** True where what serves is under another promise: a person changed `config.yaml`, or a change was cut short. */
async function servesOtherwise(app: AppFolder, guarantee: Guarantee | undefined): Promise<boolean> {
  return programsOf(await app.readRoute()).some((one) => !followFrom(guarantee, one));
}

/** Gives every program of the route the terms for `guarantee`. */
async function renewTerms(app: AppFolder, guarantee: Guarantee | undefined): Promise<Pick<AuditEntry, "revision">> {
  if (programsOf(await app.readRoute()).length === 0) return {};
  const { after } = await changeRoute(app, async (route) => {
    const { champion, previous, pinned, canary, shadows } = route;
    return {
      ...route,
      ...(champion && { champion: await renewed(app, champion, guarantee) }),
      ...(previous && { previous: await renewed(app, previous, guarantee) }),
      ...(pinned && { pinned: await renewed(app, pinned, guarantee) }),
      ...(canary && { canary: await renewed(app, canary, guarantee) }),
      ...(shadows && { shadows: await Promise.all(shadows.map((one) => renewed(app, one, guarantee))) }),
    };
  });
  return { revision: after.revision };
}

async function renewed<Program extends Champion>(
  app: AppFolder,
  serving: Program,
  guarantee: Guarantee | undefined,
): Promise<Program> {
  // A program whose files are damaged proves nothing; it is not this change that must fail for it.
  return { ...serving, ...servingTerms(guarantee, await reportOf(app, serving.version), [serving]) };
}

function sameGuarantee(left: Guarantee | undefined, right: Guarantee | undefined): boolean {
  return left?.accuracy === right?.accuracy && left?.delta === right?.delta && left?.per_class === right?.per_class;
}
