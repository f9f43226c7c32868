/** What is wrong with shared artifacts, in one sentence each, and whether a program misses something by it. */
import type { SharedArtifactList } from "@loopai/server";
import { counted } from "../render/figures.ts";

export interface ArtifactFault {
  /** True where a program cannot run for it. */
  readonly isNeeded: boolean;
  readonly found: string;
}

export function artifactFaults({ items, unreadable, unmet }: SharedArtifactList): ArtifactFault[] {
  return [
    ...items.flatMap(({ type, name, version, state, detail, dependants }): ArtifactFault[] => {
      if (state === "intact") return [];
      const needed = dependants === 0 ? "no program depends on it" : `${counted(dependants, "program")} cannot run`;
      return [
        { isNeeded: dependants > 0, found: `${type}/${name}-v${version} is ${state}, ${needed}: ${detail ?? ""}` },
      ];
    }),
    ...unreadable.map(({ detail }) => ({ isNeeded: true, found: detail })),
    ...unmet.map(({ app_id, version, needs }) => ({
      isNeeded: true,
      found: `${app_id} v${version} needs ${needs.type}/${needs.name}-v${needs.version}, which is not there: add the bytes of its hash ${needs.hash}`,
    })),
  ];
}
