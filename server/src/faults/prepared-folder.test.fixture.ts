/** A data folder with one app that answers, for servers that are started over it, killed and broken. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppConfig, AppId } from "@loopai/core";
import { DataFolder } from "@loopai/runtime";
import { type HandmadeProgram, SPAM_APP, writeProgram } from "../api.test.fixture.ts";
import { compose } from "../compose.ts";

export const APP_ID = "spam-001";

export interface PreparedApp {
  readonly settings?: Partial<AppConfig>;
  readonly program?: HandmadeProgram;
}

/** Removed at the end of the block. */
export class PreparedFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "loopai-faults-"));

  private constructor() {}

  /** {@link SPAM_APP} with v1 serving; every call is drawn for checking, unless `settings` say otherwise. */
  static async make({ settings = {}, program = {} }: PreparedApp = {}): Promise<PreparedFolder> {
    const prepared = new PreparedFolder();
    const { path } = prepared;
    await using composed = await compose({ dataDir: path, create: true });
    await accepted(composed, "/api/v1/loop-apps", { ...SPAM_APP, loop_app_id: APP_ID });
    await using folder = await DataFolder.open({ path });
    const app = folder.app(APP_ID);
    await app.writeConfig({ ...(await app.readConfig()), ...settings });
    await writeProgram(path, APP_ID, program);
    await accepted(composed, `/api/v1/loop-apps/${APP_ID}/programs/1/promote`);
    return prepared;
  }

  /** Path of something in the app's folder. */
  inApp(...parts: readonly string[]): string {
    return join(appPath(this.path), ...parts);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Folder of the app in a data folder. */
export function appPath(dataDir: string): string {
  return join(dataDir, "loop-apps", AppId.parse(APP_ID));
}

async function accepted({ server }: Awaited<ReturnType<typeof compose>>, url: string, body?: object): Promise<void> {
  const sent = body === undefined ? {} : { payload: body };
  const { statusCode, payload } = await server.inject({ method: "POST", url, ...sent });
  if (statusCode >= 300) throw new Error(`Cannot prepare a folder: ${url} answered ${statusCode}: ${payload}`);
}
