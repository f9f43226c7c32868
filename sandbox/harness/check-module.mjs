/**
 * Checks the code of a module and makes it ready to run: strips its types, refuses imports, looks for `execute`.
 *
 * Runs in a guest of the second profile, on Node, over code that nobody has read. Arguments: file of the code, language,
 * file to write to, file of es-module-lexer, and "script" for a whole script, which may import what is built in and exports
 * nothing. What is wrong goes to stderr, with line and column where they are known; then the exit code is 1.
 */
import { readFileSync, writeFileSync, writeSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { SourceTextModule } from "node:vm";

/** Written to at once: the process ends right after it. */
const STDERR = 2;

/** First line of code whose lines are not those of the file; the harness knows it. */
const LINES_MOVED = "// lines moved";

const [path, language, output, lexer, form] = process.argv.slice(2);
const { init, parse } = await import(lexer);

try {
  const code = withoutTypes(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  await init;
  const [imports, exports] = parse(code);
  const isScript = form === "script";
  const found = imports.find(({ type, specifier }) => type !== "import-meta" && !(isScript && isBuiltIn(specifier)));
  if (found !== undefined) {
    const why = isScript ? "a script has node: modules alone" : "a program has no files but those it declares";
    refuse(`imports are refused: ${why}`, code, found.importStart);
  }
  if (!isScript && !exports.some(({ name }) => name === "execute"))
    refuse("it exports no function execute(input, context)");
  // Compiled, not run: what the lexer passes over is told by the engine itself.
  new SourceTextModule(code, { identifier: "program" });
  writeFileSync(output, code);
} catch (error) {
  refuse(error.message ?? "it cannot be read", undefined, undefined, placeOf(error));
}

/** A name is no text where it is not written as one. */
function isBuiltIn(name) {
  return typeof name === "string" && name.startsWith("node:");
}

/** Types become blanks, so that lines stay; where there is more than types, `enum` and the like, lines move, and the head says so. */
function withoutTypes(code) {
  if (language !== "typescript") return code;
  try {
    return stripTypeScriptTypes(code);
  } catch {
    return `${LINES_MOVED}\n${stripTypeScriptTypes(code, { mode: "transform" })}`;
  }
}

function refuse(what, code, at, place = code === undefined ? "" : placeIn(code, at)) {
  writeSync(STDERR, `${what}${place}\n`);
  process.exit(1);
}

function placeIn(code, at) {
  const before = code.slice(0, at).split("\n");
  return ` (line ${before.length}, column ${before.at(-1).length + 1})`;
}

/** The parser of TypeScript says the line at the head of the stack, `:3`; V8 says none of a module, so that one is asked, too. */
function placeOf(error) {
  const line = lineOf(error) ?? lineOf(typesError());
  return line === undefined ? "" : ` (line ${line})`;
}

function lineOf(error) {
  return /^(?:program)?:(\d+)$/m.exec(error?.stack ?? "")?.[1];
}

function typesError() {
  try {
    stripTypeScriptTypes(readFileSync(path, "utf8"));
  } catch (error) {
    return error;
  }
}
