/**
 * Vitest reporter: what was left out stands on its own line with the reason, and the last line counts.
 *
 * A test leaves itself out with `context.skip("needs go: not installed")`. With LOOPAI_REQUIRE_ALL=1,
 * as CI sets it, anything left out fails the run: there every toolchain was installed for it.
 */
import type { Reporter, TestModule } from "vitest/node";

export class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((one) => one.result().state === state).length;
    const skipped = tests.filter((one) => one.result().state === "skipped");
    for (const one of skipped) {
      const result = one.result();
      const reason = "note" in result && result.note !== undefined ? result.note : "no reason given";
      console.log(`left out: ${one.fullName}: ${reason}`);
    }
    if (skipped.length > 0 && process.env["LOOPAI_REQUIRE_ALL"] === "1") {
      console.log("LOOPAI_REQUIRE_ALL=1: nothing may be left out here");
      process.exitCode = 1;
    }
    console.log(`${count("passed")} passed, ${count("failed")} failed, ${skipped.length} skipped`);
  }
}
