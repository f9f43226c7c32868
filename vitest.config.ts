/** One test run over every room, from source. No test may leave a handle open: a hanging worker fails the run. */
import { defineConfig } from "vitest/config";
import { LeftOutReporter } from "./ops/checks/left-out-reporter.ts";

const conditions = ["loopai-source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["*/src/**/*.test.ts", "ops/**/*.test.ts"],
    pool: "forks",
    execArgv: ["--conditions=loopai-source"],
    reporters: ["default", new LeftOutReporter()],
    testTimeout: 60_000,
    // What a test is prepared by may learn a program and take as long.
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
