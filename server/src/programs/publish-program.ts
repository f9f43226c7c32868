/** Keeps a program that a synthesis made, and lets it serve at once where the rules allow that. */
import type { AppId, Champion, Sha256, Version } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import type { SynthesisResult } from "@loopai/synthesis";
import { type ServerParts, timestamp } from "../parts.ts";
import { decidePromotion, type PromotionDecision } from "./promotion-decision.ts";
import { serve } from "./serve.ts";
import { servingTerms } from "./serving-terms.ts";

export interface Made {
  readonly result: SynthesisResult;
  /** Champion of the route when the synthesis began. */
  readonly championAtStart: Sha256 | undefined;
  /** The gate compared with a program that serves; false where nothing could. */
  readonly compared: boolean;
  /** Whoever ran the synthesis asked that a later version serve, should the gate admit it. */
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
    const { version, sha256 } = await app.writeProgram(files, manifest, report);
    parts.events.emit("program.published", { app_id: appId, version });
    const { champion: serving } = await app.readRoute();
    const decision = decidePromotion(report, {
      hasChampion: made.compared,
      championUnchanged: serving?.sha256 === made.championAtStart,
      promoteAsked: made.promoteAsked,
    });
    const entry = { at: timestamp(parts), actor: parts.actor, version, sha256, reason: decision.reason };
    await app.audit.append([{ ...entry, act: "synthesised" }]);
    if (decision.promoted) {
      const { revision } = await serve(app, await championOf(app, made.result, version, sha256));
      const previous = serving?.version;
      await app.audit.append([
        { ...entry, act: "promoted", revision, ...(previous === undefined ? {} : { previous }) },
      ]);
      parts.events.emit("program.promoted", { app_id: appId, version, previous: previous ?? null });
    }
    return { version, decision };
  });
}

/** The guarantee is read again: it may have been changed while the program was made. */
async function championOf(
  app: AppFolder,
  { report, threshold, certificate }: SynthesisResult,
  version: Version,
  sha256: Sha256,
): Promise<Champion> {
  const { guarantee } = await app.readConfig();
  return { version, sha256, ...servingTerms(guarantee, report, [{ threshold, certificate }]) };
}
