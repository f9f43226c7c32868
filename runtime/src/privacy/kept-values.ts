/**
 * What of a call may be written down under the privacy of its app, before anything is written.
 *
 * `full`: everything. `redacted`: without what reads like personal data and without the fields that the app names.
 * `hashed`: keyed hashes, which tell equal values and nothing else. `none`: nothing. What is found, and that it is no
 * guarantee: docs/reference/privacy.md.
 */
import { createHmac } from "node:crypto";
import { canonicalJson, type Json, LoopaiError, type Privacy } from "@loopai/core";
import { FieldTree } from "./field-tree.ts";
import { redactedJson } from "./redacted-json.ts";

export interface KeptValuesParts {
  readonly privacy: Privacy;
  /** JSON pointers (RFC 6901) into the input whose values are replaced under `redacted`. */
  readonly redact: readonly string[];
  /** Key of the app's hashes; not looked at under `full` and `none`. */
  readonly key: Uint8Array;
}

export class KeptValues {
  readonly #privacy: Privacy;
  readonly #fields: FieldTree;
  readonly #key: Uint8Array;

  constructor({ privacy, redact, key }: KeptValuesParts) {
    this.#privacy = privacy;
    this.#fields = new FieldTree(redact);
    this.#key = key;
  }

  /**
   * What of an input is written down; the input itself where nothing is left out. Never changes the input.
   *
   * @throws {LoopaiError} `input-invalid` when it nests too deeply to be looked through.
   */
  input(input: Json): Json {
    return this.#kept(input, this.#fields);
  }

  /** As {@link input}, for an answer. */
  output(output: Json): Json {
    return this.#kept(output, undefined);
  }

  /** Whom a call is about: as it is under `full`, a hash under `redacted` and `hashed`. */
  subject(subject: string | undefined): string | null {
    if (subject === undefined || this.#privacy === "none") return null;
    return this.#privacy === "full" ? subject : this.#hash(subject);
  }

  #kept(value: Json, fields: FieldTree | undefined): Json {
    try {
      switch (this.#privacy) {
        case "full":
          return value;
        case "redacted":
          return redactedJson(value, fields);
        case "hashed":
          return { hmac_sha256: this.#hash(value) };
        case "none":
          return null;
      }
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new LoopaiError("input-invalid", "Cannot record the execution: a value nests too deeply: flatten it", {
        cause,
      });
    }
  }

  #hash(value: Json): string {
    return createHmac("sha256", this.#key).update(canonicalJson(value)).digest("hex");
  }
}
