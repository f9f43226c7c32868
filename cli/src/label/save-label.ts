/** Keeps one decision by the API: a correction where an execution stands behind the row, else a review. */
import type { LabelView } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import type { Decision } from "./label-session.ts";

export function saveLabel(api: ApiClient, appId: string, { item, output }: Decision): Promise<LabelView> {
  const { execution_id, input } = item;
  return api.post<LabelView>(
    `${appPath(appId)}/labels`,
    execution_id === null ? { input, output } : { execution_id, output },
  );
}
