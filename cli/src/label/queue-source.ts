/** Hands out the rows of an app that are most useful to label, each once. */
import type { LabelQueue, QueueItemView } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";

/** Rows fetched at a time: few, for every label can change the order of the rest. */
const AT_A_TIME = 20;
/** Most rows that the API gives at once. */
const MOST = 1_000;

export class QueueSource {
  readonly #api: ApiClient;
  readonly #appId: string;
  readonly #handedOut = new Set<string>();
  #items: QueueItemView[] = [];

  constructor(api: ApiClient, appId: string) {
    this.#api = api;
    this.#appId = appId;
  }

  async next(): Promise<QueueItemView | undefined> {
    if (this.#items.length === 0) this.#items = await this.#fetch();
    const item = this.#items.shift();
    if (item !== undefined) this.#handedOut.add(item.key);
    return item;
  }

  async #fetch(): Promise<QueueItemView[]> {
    const limit = Math.min(MOST, this.#handedOut.size + AT_A_TIME);
    const { items } = await this.#api.get<LabelQueue>(`${appPath(this.#appId)}/label-queue`, { limit });
    return items.filter(({ key }) => !this.#handedOut.has(key));
  }
}
