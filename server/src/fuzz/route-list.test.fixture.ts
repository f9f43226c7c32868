/** Every route that a composed server has, read off the server itself, so that none can be forgotten. */
import type { FastifyInstance } from "fastify";

export interface KnownRoute {
  /** As it was registered: `/api/v1/loop-apps/:app_id`. */
  readonly pattern: string;
  readonly methods: readonly string[];
}

/** A line of Fastify's tree: four characters for each level, the part of the address, its methods where it has some. */
const LINE = /^((?:│ {3}| {4})*)(?:├── |└── )(\S*)(?: \(([A-Z, ]+)\))?/;

export function routesOf(server: FastifyInstance): readonly KnownRoute[] {
  const parents: string[] = [];
  const routes: KnownRoute[] = [];
  for (const line of server.printRoutes({ commonPrefix: false }).split("\n")) {
    const [, indent, part = "", methods] = LINE.exec(line) ?? [];
    if (indent === undefined) continue;
    const level = indent.length / 4;
    const pattern = `${parents[level - 1] ?? ""}${part}`;
    parents.splice(level, parents.length, pattern);
    if (methods !== undefined) routes.push({ pattern, methods: methods.split(", ") });
  }
  return routes;
}
