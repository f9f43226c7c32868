/**
 * Keeps a program that a synthesis made or a person wrote. Where the rules allow that it serves at once; another one that the gate
 * admitted runs in shadow from then on.
 */
import type { AppId, Champion, Sha256, Version } from "@loopai/core";
import type { AppFolder, AuditEntry } from "@loopai/runtime";
import type { SynthesisResult } from "@loopai/synthesis";
import { type ServerParts, timestamp } from "../parts.ts";
import { changeRoute } from "./change-route.ts";
import { logDecision } from "./log-decision.ts";
import { decidePromotion, type PromotionDecision } from "./promotion-decision.ts";
import { serve } from "./serve.ts";
import { servingTerms } from "./serving-terms.ts";
import { versionsOf, withShadow } from "./shadows.ts";

export interface Made {
  readonly act: Extract<AuditEntry["act"], "synthesised" | "published">;
  readonly result: SynthesisResult;
  /** Champion of the route when the work on it began. */
  readonly championAtStart: Sha256 | undefined;
  /** The gate compared with a program that serves; false where nothing could. */
  readonly compared: boolean;
  /** Whoever made it asked that a later version serve, should the gate admit it. */
  readonly promoteAsked: boolean;
}

export interface Published {
  readonly version: Version;
  readonly decision: PromotionDecision;
}

/**
 * Writes the program whole, then decides whether it serves. A refused program is kept, too, to be looked at.
 *
 * @param signal Aborts until the first byte is written; from then on publishing runs to its end.
 * @throws `signal.reason`; then nothing was written.
 */
export function publishProgram(parts: ServerParts, appId: AppId, made: Made, signal: AbortSignal): Promise<Published> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    signal.throwIfAborted();
    const { files, manifest, report } = made.result;
    const { version, sha256 } = await app.writeProgram(files, manifest, report, {
      at: timestamp(parts),
      actor: parts.actor,
    });
    parts.events.emit("program.published", { app_id: appId, version });
    const { champion: serving } = await app.readRoute();
    const decision = decidePromotion(report, {
      hasChampion: made.compared,
      championUnchanged: serving?.sha256 === made.championAtStart,
      promoteAsked: made.promoteAsked,
      who: made.act === "synthesised" ? "who ran the synthesis" : "who published it",
    });
    await logDecision(parts, app, { act: made.act, version, sha256, reason: decision.reason });
    if (decision.promoted || report.gate.admitted) {
      const program = await servingProgram(app, made.result, version, sha256);
      await (decision.promoted ? promote(parts, app, program, decision) : shadow(parts, app, program));
    }
    return { version, decision };
  });
}

async function promote(parts: ServerParts, app: AppFolder, program: Champion, { reason }: PromotionDecision) {
  const { version, sha256 } = program;
  const { before, after } = await serve(app, async () => program);
  const previous = before.champion?.version;
  const replaced = previous === undefined ? {} : { previous };
  await logDecision(parts, app, { act: "promoted", version, ...replaced, sha256, revision: after.revision, reason });
  parts.events.emit("program.promoted", { app_id: app.appId, version, previous: previous ?? null });
}

async function shadow(parts: ServerParts, app: AppFolder, program: Champion) {
  const { version, sha256 } = program;
  const { after: route } = await changeRoute(app, async (current) => withShadow(current, program));
  const reason = "the gate admitted it";
  await logDecision(parts, app, { act: "shadows-changed", version, sha256, revision: route.revision, reason });
  parts.events.emit("shadows.changed", { app_id: app.appId, versions: versionsOf(route) });
}

/** The guarantee is read again: it may have been changed while the program was made. */
async function servingProgram(
  app: AppFolder,
  { report, threshold, certificate }: SynthesisResult,
  version: Version,
  sha256: Sha256,
): Promise<Champion> {
  const { guarantee } = await app.readConfig();
  return { version, sha256, ...servingTerms(guarantee, report, [{ threshold, certificate }]) };
}
