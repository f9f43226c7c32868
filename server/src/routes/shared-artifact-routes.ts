/** Shared artifacts: add, list, show, who depends on them, remove. A body is the artifact's bytes. */
import { ARTIFACT_LIMITS, ArtifactEnding, ArtifactName, ArtifactType, LoopaiError } from "@loopai/core";
import type { ArtifactContent } from "@loopai/runtime";
import * as z from "zod";
import { type ApiServer, readArtifacts, TAR } from "../http/api-server.ts";
import { type ServerParts, timestamp } from "../parts.ts";
import {
  changedView,
  dependantsView,
  sharedArtifactList,
  sharedArtifactVersions,
} from "../shared/shared-artifact-view.ts";
import { filesOfTar } from "../shared/tar-files.ts";
import {
  ChangedArtifactView,
  DependantsView,
  SharedArtifactList,
  SharedArtifactVersions,
} from "../views/shared-artifact-view.ts";
import { VersionText } from "./addresses.ts";

const ArtifactParams = z.object({ type: ArtifactType, name: ArtifactName });
const ArtifactVersionParams = ArtifactParams.extend({ version: VersionText });

const NewArtifactQuery = z.strictObject({
  type: ArtifactType,
  name: ArtifactName,
  /** @defaultValue one more than the highest that there ever was */
  version: VersionText.optional(),
  description: z.string().max(ARTIFACT_LIMITS.descriptionCharacters).optional(),
  /** Ending of the file, without the dot; not for a folder. @defaultValue `bin` */
  ending: ArtifactEnding.optional(),
});

/** Ending of a file that came without one. */
const NAMELESS = "bin";

export function sharedArtifactRoutes(server: ApiServer, parts: ServerParts): void {
  const { folder, actor } = parts;

  server.get("/shared-artifacts", { schema: { response: { 200: SharedArtifactList } } }, () =>
    sharedArtifactList(folder.shared),
  );

  server.get(
    "/shared-artifacts/:type/:name",
    { schema: { params: ArtifactParams, response: { 200: SharedArtifactVersions } } },
    (request) => sharedArtifactVersions(folder.shared, request.params.type, request.params.name),
  );

  server.get(
    "/shared-artifacts/:type/:name/versions/:version/dependants",
    { schema: { params: ArtifactVersionParams, response: { 200: DependantsView } } },
    (request) => dependantsView(folder.shared, request.params),
  );

  server.delete(
    "/shared-artifacts/:type/:name/versions/:version",
    { schema: { params: ArtifactVersionParams, response: { 200: ChangedArtifactView } } },
    async (request) => changedView(await folder.shared.remove(request.params, { at: timestamp(parts), actor })),
  );
}

/** Call it in a scope of its own: in it a body is bytes. */
export function newArtifactRoute(server: ApiServer, parts: ServerParts): void {
  readArtifacts(server);

  server.post(
    "/shared-artifacts",
    { schema: { querystring: NewArtifactQuery, response: { 201: ChangedArtifactView } } },
    async (request, reply) => {
      const { ending, description, ...wanted } = request.query;
      const content = contentOf(request.body, request.headers["content-type"], ending);
      const by = { at: timestamp(parts), actor: parts.actor };
      const added = await parts.folder.shared.add({
        ...wanted,
        ...(description === undefined ? {} : { description: oneLine(description) }),
        content,
        by,
      });
      return reply.code(201).send(changedView(added));
    },
  );
}

/** @throws {LoopaiError} `request-invalid` for no body, or one that is not what its type says. */
function contentOf(body: unknown, contentType = "", ending?: string): ArtifactContent {
  if (!(body instanceof Uint8Array) || body.length === 0) {
    throw new LoopaiError("request-invalid", "Cannot add shared artifact: the request has no body");
  }
  if (!contentType.toLowerCase().startsWith(TAR)) return { kind: "file", ending: ending ?? NAMELESS, bytes: body };
  if (ending === undefined) return { kind: "folder", files: filesOfTar(body) };
  throw new LoopaiError("request-invalid", "Cannot add shared artifact: a folder has no ending: leave it out");
}

/** Control characters of a description could write over what a terminal shows. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim()
    .toWellFormed();
}
