import { expect, test } from "vitest";
import { gatherBinds } from "./gather-binds.ts";

function bind(guestPath: string) {
  return { hostPath: `/host${guestPath}`, guestPath };
}

const LIBRARIES = ["/lib/liba.so", "/lib/libb.so.6", "/lib/libc.so.6"].map(bind);

test("gatherBinds() leaves a folder alone that something else is mounted in", () => {
  const binds = [...LIBRARIES, bind("/lib/python3/json")];

  expect(gatherBinds(binds)).toEqual({ gathered: [], others: binds });
});

test("gatherBinds() leaves two libraries as they are", () => {
  expect(gatherBinds(LIBRARIES.slice(1))).toEqual({ gathered: [], others: LIBRARIES.slice(1) });
});

test("gatherBinds() knows a folder from one whose name begins the same", () => {
  const other = bind("/lib64/ld-linux.so.2");

  const { gathered, others } = gatherBinds([...LIBRARIES, other]);

  expect(gathered).toEqual([{ guestPath: "/lib", files: LIBRARIES }]);
  expect(others).toEqual([other]);
});
