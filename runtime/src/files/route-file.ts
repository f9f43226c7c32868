/** `route.json` of one app: what serves, replaced as a whole, its revision counting up. */
import { LoopaiError, Route } from "@loopai/core";
import { readSmallFile, replaceFile } from "./durable-file.ts";
import { stored } from "./storage.ts";

const MAX_BYTES = 16_777_216;

/** Route of an app that serves nothing yet. */
export const FIRST_ROUTE: Route = { revision: 0, app_state: "active" };

/** @throws {LoopaiError} `storage-failed` when the file is missing or is not a route. */
export async function readRoute(path: string, appId: string): Promise<Route> {
  const what = `route.json of app "${appId}"`;
  const bytes = await stored(`read ${what}`, () => readSmallFile(path, MAX_BYTES));
  if (bytes === undefined)
    throw new LoopaiError("storage-failed", `Cannot read ${what}: it does not exist: restore it`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new LoopaiError("storage-failed", `Cannot read ${what}: it is not JSON: restore it`, { cause });
  }
  const route = Route.safeParse(value);
  if (route.success) return route.data;
  const details = route.error.issues.map(({ path: at, message }) => ({ at: `/${at.join("/")}`, message }));
  throw new LoopaiError(
    "storage-failed",
    `Cannot read ${what}: ${details[0]?.at}: ${details[0]?.message}: restore it`,
    { details, cause: route.error },
  );
}

/** The text of `route.json`, one key a line, for people and diffs. */
export function routeText(route: Route): string {
  return `${JSON.stringify(Route.parse(route), null, 2)}\n`;
}

/** Replaces the route. The caller holds the app's lock and has counted the revision up. */
export async function writeRoute(path: string, appId: string, route: Route): Promise<void> {
  await stored(`write route.json of app "${appId}"`, () => replaceFile(path, routeText(route)));
}
