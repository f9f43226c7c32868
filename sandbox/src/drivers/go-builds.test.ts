import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CACHE_DIR, isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import { openLauncher } from "../isolation/open-launcher.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";
import { GuestBuilds } from "../prepare/guest-builds.ts";
import { goDriver } from "./go-driver.ts";
import { goToolbox } from "./go-toolbox.ts";
import { findGo } from "./go-toolchain.ts";

const HEAD = 'package program\nimport "encoding/json"\n';
const EXECUTE = "\nfunc Execute(input json.RawMessage) (any, error) { return 1, nil }\n";
/** The first makes the toolbox. */
const TIMEOUT = { timeout: 300_000 };

describe("Builds of Go programs", TIMEOUT, () => {
  let sandbox: LazySandbox;
  let lacked: string | undefined;

  beforeAll(async () => {
    sandbox = isolatedSandbox();
    lacked = await lackedFor(sandbox, "go");
  });
  afterAll(() => sandbox.close());

  test.for([
    ["memory by address", `${HEAD}import . "unsafe"${EXECUTE}`, /:3:8: import "unsafe" is refused/],
    ["the kernel's calls", `${HEAD}import \`syscall\`${EXECUTE}`, /:3:8: import `syscall` is refused/],
    ["the harness", `${HEAD}import "loopai/guard"${EXECUTE}`, /import "loopai\/guard" is refused/],
    ["the network", `${HEAD}import "net"${EXECUTE}`, /import "net" is refused/],
    ["a C compiler", `${HEAD}// #include <stdio.h>\nimport "C"${EXECUTE}`, /import "C" is refused/],
    ["modules", `${HEAD}import "golang.org/x/text"${EXECUTE}`, /import "golang.org\/x\/text" is refused/],
    ["names of others", `${HEAD}//go:linkname x runtime.x\nfunc x()${EXECUTE}`, /:3:1: compiler directives/],
    ["a directive that is hidden", `${HEAD}//\rgo:linkname x runtime.x\nvar x int${EXECUTE}`, /compiler directives/],
    ["files of the host", `${HEAD}//go:embed x\nvar x string${EXECUTE}`, /compiler directives/],
    ["places of its own", `${HEAD}var x = 1 /*line x:1*/${EXECUTE}`, /compiler directives/],
    ["a function elsewhere", `${HEAD}func x()${EXECUTE}`, /:3:6: missing function body/],
    [
      "another signature",
      "package program\nfunc Execute(x int) int { return x }\n",
      /it needs func Execute.*cannot use/s,
    ],
    ["a method to call", "package program\ntype T int\nfunc (T) Execute() {}\n", /it defines no func Execute/],
    [
      "more levels than a stack",
      `${HEAD}var x = ${"(".repeat(100_000)}1${")".repeat(100_000)}${EXECUTE}`,
      /max nesting/,
    ],
    ["more memory than there is", `${HEAD}var x [1 << 40]byte${EXECUTE}`, /too large/],
    ["a binary beyond all", `${HEAD}var X = [80 << 20]byte{1}${EXECUTE.replace("1,", "X[1],")}`, /becomes a binary of/],
    ["no code", "", /expected 'package'/],
  ] as const)("code that asks for %s is refused", async ([_name, code, message], context) => {
    if (lacked !== undefined) context.skip(lacked);
    const loading = sandbox.load(testProgram("go", code));

    await expect(loading).rejects.toMatchObject({ code: "load-failed", message: expect.stringMatching(message) });
  });

  test("the same code becomes the same bytes, and leaves the toolbox as it was", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const isolation = await openLauncher({ leastLevel: "weak", cacheDir: CACHE_DIR });
    const builds = new GuestBuilds(isolation.launcher, join(CACHE_DIR, "builds"));
    const program = testProgram("go", HEAD + EXECUTE);
    const listed = join(await goToolbox(await findGo(undefined), CACHE_DIR), "importcfg");
    const before = await readFile(listed, "utf8");

    const first = await goDriver({}, CACHE_DIR).prepare(program, builds);
    const second = await goDriver({}, CACHE_DIR).prepare(program, builds);
    await isolation.close();

    expect([...first.keys()]).toEqual(["program"]);
    expect(Buffer.compare(first.get("program") ?? Buffer.of(1), second.get("program") ?? Buffer.of(2))).toBe(0);
    expect(await readFile(listed, "utf8")).toBe(before);
  });
});
