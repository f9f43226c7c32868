/** Makes an app from its specification, under the id it asks for or the next free one of its name. */
import { AppConfig, LoopaiError } from "@loopai/core";
import { compileSchema } from "@loopai/engine";
import { fitWarnings } from "@loopai/synthesis";
import type { AppFolder } from "@loopai/runtime";
import { type ServerParts, timestamp } from "../parts.ts";
import type { AppView, NewApp } from "../views/app-view.ts";
import { appView } from "./app-view.ts";

/** Another process can take the number that was free a moment ago; this many times in a row is a bug. */
const ATTEMPTS = 20;

/**
 * @throws {LoopaiError} `schema-invalid` when a schema cannot be compiled.
 * @throws {LoopaiError} `app-exists` when the id that was asked for is taken.
 */
export async function createApp(parts: ServerParts, wanted: NewApp): Promise<AppView> {
  compileSchema(wanted.input_schema, "input_schema");
  compileSchema(wanted.output_schema, "output_schema");
  const app = await createFolder(parts, wanted);
  await app.audit.append([{ at: timestamp(parts), actor: parts.actor, act: "created" }]);
  parts.events.emit("app.created", { app_id: app.appId });
  const view = await appView(app);
  const unfit = fitWarnings(view.task, view.output_schema);
  const warnings = [...(view.warning === undefined ? [] : [view.warning]), ...unfit];
  return warnings.length === 0 ? view : { ...view, warning: warnings.join("; ") };
}

async function createFolder({ folder }: ServerParts, wanted: NewApp): Promise<AppFolder> {
  const { loop_app_id: asked, task = "", ...rest } = wanted;
  const withId = (id: AppConfig["loop_app_id"]): AppConfig => AppConfig.parse({ loop_app_id: id, task, ...rest });
  if (asked !== undefined) return folder.createApp(withId(asked));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await folder.createApp(withId(folder.nextFreeId(wanted.name)));
    } catch (error) {
      const taken = error instanceof LoopaiError && error.code === "app-exists";
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}
