/** Runs the apps of a data folder in the caller's own process: no server, no port, the same records. */
import type { Clock, Sampler } from "@loopai/core";
import type { OnRuntimeEvent } from "./execute/runtime-event.ts";
import { Runtime } from "./execute/runtime.ts";
import { DataFolder } from "./files/data-folder.ts";

export interface OpenRuntimeOptions {
  /** Path of a data folder that is there: `loopai init` makes one. */
  readonly dataDir: string;
  /** @defaultValue the system's clock */
  readonly clock?: Clock;
  /** Samplers beside the built-in ones. @defaultValue none */
  readonly samplers?: readonly Sampler[];
  /** @defaultValue nobody hears */
  readonly onEvent?: OnRuntimeEvent;
}

/**
 * Opens the folder and a runtime over it. Closing the runtime closes both.
 *
 * A server, or other processes like this one, may work on the same folder: each writes files of its own.
 *
 * @throws {LoopaiError} `data-folder-missing` when there is none, `storage-failed` when it cannot be read.
 */
export async function openRuntime({ dataDir, ...rest }: OpenRuntimeOptions): Promise<Runtime> {
  const folder = await DataFolder.open({ path: dataDir });
  return Runtime.open({ ...rest, folder, owned: folder });
}
