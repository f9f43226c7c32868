/** Which versions of a program have a folder. */
import { Version } from "@loopai/core";
import { namesIn } from "./durable-file.ts";

const VERSION_FOLDER = /^v([1-9]\d{0,8})$/;

/** Lowest first. @param artifacts Folder of an app's programs; none when it does not exist. */
export function programVersions(artifacts: string): Version[] {
  const numbers = namesIn(artifacts)
    .flatMap((name) => VERSION_FOLDER.exec(name)?.[1] ?? [])
    .map(Number);
  return numbers.toSorted((a, b) => a - b).map((number) => Version.parse(number));
}
