import { expect, test } from "vitest";
import { sandboxOptions } from "./sandbox-options.ts";

test("sandboxOptions() takes each setting to its place", () => {
  const options = sandboxOptions({
    LOOPAI_SANDBOX: "strong",
    LOOPAI_SANDBOX_PROCESSES: "20",
    LOOPAI_CACHE_DIR: "/c",
    LOOPAI_PYTHON: "/p",
    LOOPAI_PYTHON_PACKAGES: "/pp",
    LOOPAI_GO: "/g",
  });

  expect(options).toEqual({
    level: "strong",
    processes: 20,
    cacheDir: "/c",
    toolchains: { python: "/p", pythonPackages: "/pp", go: "/g" },
  });
});

test.each([
  [{ LOOPAI_SANDBOX: "Strong" }, /LOOPAI_SANDBOX is "Strong", expected strong, medium, weak/],
  [{ LOOPAI_SANDBOX_PROCESSES: "0" }, /LOOPAI_SANDBOX_PROCESSES is "0"/],
  [{ LOOPAI_SANDBOX_PROCESSES: "many" }, /LOOPAI_SANDBOX_PROCESSES is "many"/],
])("sandboxOptions() refuses %j", (settings, message) => {
  expect(() => sandboxOptions(settings)).toThrow(message);
});
