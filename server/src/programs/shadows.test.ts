import { Champion, MOST_SHADOWS, type Route } from "@loopai/core";
import { expect, test } from "vitest";
import { versionsOf, withShadow } from "./shadows.ts";

const program = (version: number) =>
  Champion.parse({ version, sha256: "a".repeat(64), threshold: 0, certificate: null });

const NONE: Route = { revision: 1, app_state: "active", champion: program(1) };

test("withShadow() makes room for a new one by letting the oldest go", () => {
  const versions = Array.from({ length: MOST_SHADOWS + 1 }, (_, at) => at + 2);

  const route = versions.reduce((before, version) => withShadow(before, program(version)), NONE);

  expect(versionsOf(route)).toEqual(versions.slice(1));
});

test("withShadow() has each version once", () => {
  const route = [2, 3, 2].reduce((before, version) => withShadow(before, program(version)), NONE);

  expect(versionsOf(route)).toEqual([3, 2]);
});
