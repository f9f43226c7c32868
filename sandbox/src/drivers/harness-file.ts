/** Where the guest sides of the languages lie on this machine. */
import { fileURLToPath } from "node:url";

/** @param name `javascript.js`, below `harness/`. */
export function harnessFile(name: string): string {
  return fileURLToPath(new URL(`../../harness/${name}`, import.meta.url));
}
