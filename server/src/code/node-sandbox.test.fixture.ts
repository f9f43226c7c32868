/** A sandbox for tests of what is built on one: its one language is JavaScript, on the test's own Node, without isolation. */
import { type BareSandbox, type Driver, openBareSandbox } from "@loopai/sandbox";

const GUEST = new URL("./node-guest.test.fixture.mjs", import.meta.url).pathname;

const nodeDriver: Driver = {
  language: "javascript",
  revision: 1,
  findToolchain: async () => ({ detail: process.execPath, version: process.version }),
  prepare: async ({ code }) => new Map([["code", code]]),
  command: async ({ limits, organisation }) => ({
    argv: () => [process.execPath, GUEST],
    binds: [],
    files: [],
    environment: () => ({}),
    seccomp: "deno",
    organisation,
    limits,
    tmpBytes: 0,
  }),
  load: async ({ code, entry, returns, limits, artifacts }) => ({
    header: {
      code: new TextDecoder().decode(code),
      entry,
      returns,
      log_bytes: limits.log_bytes,
      output_bytes: limits.output_bytes,
      blobs: artifacts.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
    },
    blobs: artifacts.map(({ bytes }) => bytes),
  }),
  limitBehind: () => undefined,
  script: {
    prepare: async ({ code }) => new Map([["script.mjs", code]]),
    command: async ({ limits, organisation }, { folder }) => ({
      argv: (at) => [process.execPath, at("/script/script.mjs")],
      binds: [{ hostPath: folder, guestPath: "/script" }],
      files: [],
      environment: () => ({}),
      seccomp: "deno",
      organisation,
      limits,
      tmpBytes: 0,
    }),
  },
};

export function nodeSandbox(): Promise<BareSandbox> {
  return openBareSandbox({ drivers: [nodeDriver] });
}
