/** Runs the apps of a data folder in the caller's own process: no server, no port, the same records. */
import { type Clock, type Sampler, systemClock } from "@loopai/core";
import { openSandbox, type Sandbox, type SandboxOptions } from "@loopai/sandbox";
import { Background } from "./background/background.ts";
import type { OnRuntimeEvent } from "./execute/runtime-event.ts";
import { Runtime } from "./execute/runtime.ts";
import { DataFolder } from "./files/data-folder.ts";
import type { OnNotice } from "./files/notice.ts";

export interface OpenRuntimeOptions {
  /** Path of a data folder that is there: `loopai init` makes one. */
  readonly dataDir: string;
  /** @defaultValue the system's clock */
  readonly clock?: Clock;
  /** Samplers beside the built-in ones. @defaultValue none */
  readonly samplers?: readonly Sampler[];
  /** @defaultValue nobody hears */
  readonly onEvent?: OnRuntimeEvent;
  /** Hears what was found out of order in the folder, and each removal of old records. @defaultValue nobody hears */
  readonly onNotice?: OnNotice;
  /**
   * Keeps the records within each app's `retention`, once a minute: for where no server does. One process at a time
   * does it, however many ask, in a thread of its own. @defaultValue false
   */
  readonly maintain?: boolean;
  /**
   * Where code programs run: one that stays its opener's, or the settings of one that is opened once it is needed and closed
   * with the runtime. @defaultValue the settings' defaults
   */
  readonly sandbox?: Pick<Sandbox, "load"> | SandboxOptions;
}

/**
 * Opens the folder and a runtime over it. Closing the runtime closes both.
 *
 * A server, or other processes like this one, may work on the same folder: each writes files of its own.
 *
 * @throws {LoopaiError} `data-folder-missing` when there is none, `storage-failed` when it cannot be read.
 */
export async function openRuntime(options: OpenRuntimeOptions): Promise<Runtime> {
  const { dataDir, clock = systemClock, onNotice = () => undefined, maintain = false, sandbox = {}, ...rest } = options;
  await using opened = new AsyncDisposableStack();
  const folder = opened.use(await DataFolder.open({ path: dataDir, onNotice }));
  if (maintain) opened.use(new Background({ folder, clock, onNotice, forwards: false })).start();
  const code = "load" in sandbox ? sandbox : opened.use(openSandbox(sandbox));
  return Runtime.open({ ...rest, folder, clock, sandbox: code, owned: opened.move() });
}
