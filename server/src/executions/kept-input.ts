/** The input of a recorded execution, where the app's privacy setting let it into the record. */
import { type ExecutionLine, type Json, LoopaiError } from "@loopai/core";

/**
 * @param act For messages, as in "Cannot label execution ...": the verb.
 * @throws {LoopaiError} `input-not-kept` under privacy `hashed` and `none`.
 */
export function keptInput({ execution_id: id, input, privacy }: ExecutionLine, act: string): Json {
  switch (privacy) {
    case "full":
    case "redacted":
      return input;
    case "hashed":
    case "none":
      throw new LoopaiError(
        "input-not-kept",
        `Cannot ${act} execution ${id}: privacy "${privacy}" kept its input out of the record: give the input itself`,
      );
  }
}
