/**
 * engine/src/generated/: the engine as text, for modules that are ejected.
 *
 * The engine's own sources are bundled, not rewritten, so an ejected module cannot answer differently.
 * Modules of core and of the libraries count as free of side effects: what the engine does not use is left out,
 * zod and its schemas above all.
 */
import { readFile } from "node:fs/promises";
import { rolldown } from "rolldown";
import type { GeneratedFile } from "./generated-file.ts";

const root = new URL("../../", import.meta.url);

/** What the sandbox of an edge runtime lacks, and what would mean that a schema library came along. */
const FORBIDDEN = ["require(", "node:", "process.", "Buffer", "ZodType", "import("];

export const interpreter = bundled("interpreter", "INTERPRETER");
export const interpreterWithRules = bundled("interpreter-with-rules", "INTERPRETER_WITH_RULES", ["re2js"]);
export const interpreterWithValidators = bundled("interpreter-with-validators", "INTERPRETER_WITH_VALIDATORS", [
  "re2js",
  "validator",
  "ajv-formats",
]);

function bundled(name: string, constant: string, libraries: readonly string[] = []): GeneratedFile {
  return {
    path: `engine/src/generated/${name}.ts`,
    make: async () => {
      const code = await bundle(new URL(`engine/src/eject/${name}.ts`, root).pathname);
      const notices = await Promise.all(libraries.map(noticeOf));
      const text = JSON.stringify(notices.join("") + code).replaceAll("\\n", "\\n\\\n");
      return `/** The interpreter of ejected modules, bundled from engine/src/eject/${name}.ts by npm run generate. */
export const ${constant}: string =
  ${text};
`;
    },
  };
}

/** @throws {Error} when the bundle holds something that an ejected module must not need. */
async function bundle(input: string): Promise<string> {
  const build = await rolldown({
    input,
    cwd: root.pathname,
    resolve: { conditionNames: ["loopai-source", "import", "default"] },
    treeshake: { moduleSideEffects: false },
    platform: "neutral",
    external: (id) => !/^(?:[./]|@loopai\/|re2js$|validator$|ajv-formats\/)/.test(id),
    logLevel: "warn",
  });
  try {
    const { output } = await build.generate({ format: "iife", name: "loopaiInterpreter", comments: false });
    const [{ code, imports }] = output;
    const found = [...imports, ...FORBIDDEN.filter((text) => code.includes(text))];
    if (found.length > 0) throw new Error(`Cannot bundle ${input}: the result holds ${found.join(", ")}`);
    return code;
  } finally {
    await build.close();
  }
}

async function noticeOf(name: string): Promise<string> {
  const text = await readFile(new URL(`node_modules/${name}/LICENSE`, root), "utf8");
  return `/*!\nThis part holds ${name}:\n\n${text.trim()}\n*/\n`;
}
