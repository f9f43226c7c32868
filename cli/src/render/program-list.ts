/** The versions of an app, and the apps of a folder. */
import type { AppView, ProgramView } from "@loopai/server";
import type { Colors } from "../printer.ts";
import { bytes, count, percent } from "./figures.ts";
import { oneLine } from "./one-line.ts";
import { table } from "./table.ts";

export function programList(colors: Colors, programs: readonly ProgramView[]): string {
  return table(
    colors,
    [
      { title: "version" },
      { title: "state" },
      { title: "kind" },
      { title: "accuracy", align: "right" },
      { title: "rows", align: "right" },
      { title: "answers", align: "right" },
      { title: "size", align: "right" },
      { title: "made" },
    ],
    programs.map(({ version, state, model, holdout, certificate, artifact_bytes, made_at }) => [
      `v${version}`,
      stateText(colors, state),
      oneLine(model ?? "-", 40),
      holdout === undefined ? "-" : percent(holdout.value),
      holdout === undefined ? "-" : count(holdout.n),
      certificate === null ? "-" : percent(certificate.coverage, 1),
      artifact_bytes === null ? "-" : bytes(artifact_bytes),
      made_at === null ? "-" : oneLine(made_at.slice(0, 16).replace("T", " ")),
    ]),
  );
}

export function appList(colors: Colors, apps: readonly AppView[]): string {
  return table(
    colors,
    [
      { title: "app" },
      { title: "name" },
      { title: "serves" },
      { title: "guarantee", align: "right" },
      { title: "answers", align: "right" },
      { title: "labelled", align: "right" },
      { title: "unlabelled", align: "right" },
    ],
    apps.map(({ loop_app_id, name, current_version, guarantee, certificate, examples }) => [
      loop_app_id,
      oneLine(name, 40),
      current_version === null ? colors.dim("nothing yet") : `v${current_version}`,
      guarantee === null ? "-" : percent(guarantee.accuracy),
      guarantee === null ? "all" : certificate === null ? "nothing" : percent(certificate.coverage, 1),
      count(examples.labelled),
      count(examples.unlabelled),
    ]),
  );
}

function stateText(colors: Colors, state: ProgramView["state"]): string {
  switch (state) {
    case "active":
      return colors.green(state);
    case "rejected":
    case "corrupt":
      return colors.red(state);
    case "canary":
      return colors.cyan(state);
    case "shadow":
    case "retired":
      return state;
  }
}
