import { expect, test } from "vitest";
import { goDriver } from "./go-driver.ts";
import { pythonDriver } from "./python-driver.ts";

test.each([
  ["python", pythonDriver({ python: "/nowhere/python3" }), /LOOPAI_PYTHON|apt-get install python3/],
  ["python that is none", pythonDriver({ python: "/bin/true" }), /does not start/],
  ["go", goDriver({ go: "/nowhere/go" }, "/nowhere"), /apt-get install golang-go/],
  ["go that is none", goDriver({ go: "/bin/true" }, "/nowhere"), /Cannot run Go/],
])("a machine without %s says what is missing and how to get it", async (_name, driver, message) => {
  const finding = driver.findToolchain();

  await expect(finding).rejects.toMatchObject({
    code: "language-unavailable",
    message: expect.stringMatching(message),
  });
});
