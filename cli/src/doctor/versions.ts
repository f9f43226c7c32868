/** Which Loopai runs on which Node. */
import { arch, platform, release } from "node:os";
import { packageVersion } from "../package-version.ts";
import type { Finding } from "./finding.ts";

/** Least Node version, as `engines` of the published package states it. */
const LEAST_NODE = [24, 15] as const;

export function checkVersions(nodeVersion: string = process.versions.node): Finding[] {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const isNewEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return [
    { name: "loopai", state: "ok", found: packageVersion() },
    isNewEnough
      ? { name: "node", state: "ok", found: nodeVersion }
      : {
          name: "node",
          state: "broken",
          found: `${nodeVersion}; ${LEAST_NODE.join(".")} or newer is needed: https://nodejs.org/en/download`,
        },
    { name: "system", state: "ok", found: `${platform()} ${release()} ${arch()}` },
  ];
}
