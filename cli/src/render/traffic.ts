/** Who answers the calls of an app: champion, pin, canary, shadows. */
import type { RouteView } from "@loopai/server";
import type { Colors } from "../printer.ts";
import { duration, percent } from "./figures.ts";
import { pairs } from "./table.ts";

type Route = RouteView["route"];

export function traffic(colors: Colors, route: Route): string {
  return pairs(colors, [
    ["Answers", answers(colors, route)],
    ["Canary", canary(route)],
    ["Shadows", versions(route.shadows ?? [])],
    ["Before", versions(route.previous === undefined ? [] : [route.previous])],
  ]);
}

function answers(colors: Colors, { app_state: state, champion, pinned }: Route): string {
  if (state !== "active") return colors.yellow(`nothing: the app is ${state}`);
  const champions = champion === undefined ? "no program yet" : `v${champion.version}`;
  return pinned === undefined ? champions : `v${pinned.version}, pinned; the champion is ${champions}`;
}

function canary({ canary: one }: Route): string {
  if (one === undefined) return "-";
  return `v${one.version}, ${percent(one.share)} of calls, p99 at most ${duration(one.p99_limit_ms)}`;
}

function versions(list: readonly { readonly version: number }[]): string {
  return list.length === 0 ? "-" : list.map(({ version }) => `v${version}`).join(", ");
}
