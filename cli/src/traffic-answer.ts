/** The answer of the commands that change who answers calls: what was done, and who answers now. */
import type { RouteView } from "@loopai/server";
import { oneLine } from "./render/one-line.ts";
import { traffic } from "./render/traffic.ts";
import type { Shell } from "./shell.ts";

/** @param done A sentence, and where one follows from it the next command; nothing where nothing was asked to change. */
export function answerTraffic(shell: Shell, view: RouteView, done?: string): void {
  if (view.warning !== undefined) shell.note(shell.stderr.colors.yellow(oneLine(view.warning)));
  shell.answer(view, () => {
    const table = traffic(shell.stdout.colors, view.route);
    return done === undefined ? table : `${table}\n${done}`;
  });
}
