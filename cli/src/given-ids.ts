/** Ids as they are typed, told apart from anything else before the API is asked. */
import { ARTIFACT_FOLDERS, type ArtifactId, ArtifactName, ArtifactType, AppId, ExecutionId } from "@loopai/core";
import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} for a text that is no app's id. */
export function appIdFrom(word: string): AppId {
  const id = AppId.safeParse(word);
  if (id.success) return id.data;
  throw new UsageError(
    `Cannot read app ${JSON.stringify(word)}: expected an id such as mine-001, 1 to 63 of a-z, 0-9 and -, not starting with -; loopai programs lists the apps`,
  );
}

/** @throws {UsageError} for a text that is no execution's id. */
export function executionIdFrom(word: string): ExecutionId {
  const id = ExecutionId.safeParse(word);
  if (id.success) return id.data;
  throw new UsageError(
    `Cannot read execution ${JSON.stringify(word)}: expected the id that execute printed, such as 0199f0a2-5b1c-7d3e-8a4f-6b2c1d0e9f8a; loopai label APP --list names recorded ones`,
  );
}

/** `model/spam-v2`, or its path as it is listed: `models/spam-v2`. @throws {UsageError} for a text that is neither. */
export function artifactFrom(word: string): ArtifactId {
  const [, folder = "", name = "", version] = /^([a-z]+)\/([^/.]+)-v([1-9]\d{0,8})(?:\.[a-z0-9]+)?$/.exec(word) ?? [];
  const type = ArtifactType.options.find((one) => one === folder || ARTIFACT_FOLDERS[one] === folder);
  if (type !== undefined && ArtifactName.safeParse(name).success) return { type, name, version: Number(version) };
  throw new UsageError(
    `Cannot read shared artifact ${JSON.stringify(word)}: expected TYPE/NAME-vN such as model/spam-v2; loopai shared list names those that are there`,
  );
}
