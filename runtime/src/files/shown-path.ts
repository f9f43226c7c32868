/**
 * How messages name a file of the data folder: from the app's id on.
 *
 * A message may end in an HTTP answer, and where the folder stands on this machine is nobody's business there.
 */
import { sep } from "node:path";
import { LOOP_APPS } from "./layout.ts";

/** `spam/datasets/examples/rows.jsonl`; of a path outside of the apps its last name only. */
export function shownPath(path: string): string {
  const names = path.split(sep);
  const apps = names.lastIndexOf(LOOP_APPS);
  return names.slice(apps === -1 ? -1 : apps + 1).join("/");
}
