/**
 * Bytes of shared artifacts that are in use, so that two programs with the same model hold it once.
 *
 * Nothing is kept for its own sake: bytes go as soon as no program holds them.
 */
import type { Sha256 } from "@loopai/core";

export class KeptBytes {
  readonly #kept = new Map<Sha256, WeakRef<Uint8Array>>();
  readonly #gone = new FinalizationRegistry<Sha256>((sha256) => {
    // Others of the same hash may have taken its place meanwhile.
    if (this.#kept.get(sha256)?.deref() === undefined) this.#kept.delete(sha256);
  });

  /** The bytes of this hash that are in use already, else `bytes` themselves. Nobody may change them. */
  keep(sha256: Sha256, bytes: Uint8Array): Uint8Array {
    const kept = this.#kept.get(sha256)?.deref();
    if (kept !== undefined) return kept;
    this.#kept.set(sha256, new WeakRef(bytes));
    this.#gone.register(bytes, sha256);
    return bytes;
  }
}
