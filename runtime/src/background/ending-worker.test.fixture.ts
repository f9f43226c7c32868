/** Takes the lock of who forwards, as the background worker does, and ends by an error in the middle of it. */
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import { FileLock } from "../files/file-lock.ts";
import { loopAppsPath } from "../files/layout.ts";
import { FORWARDER_LOCK } from "../forward/forwarder.ts";
import type { BackgroundWork } from "./background-worker.ts";

const { path } = workerData as BackgroundWork;
const lock = FileLock.tryAcquire(join(loopAppsPath(path), FORWARDER_LOCK));
throw Object.assign(new Error("secret text of an input"), { code: lock === undefined ? "NO_LOCK" : "OUT_OF_LUCK" });
