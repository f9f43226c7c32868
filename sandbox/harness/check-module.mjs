/**
 * Checks the code of a module and makes it ready to run: strips its types, refuses imports, looks for `execute`.
 *
 * Runs in a guest of the second profile, on Node, over code that nobody has read. Arguments: file of the code, language,
 * file to write to, file of acorn, and "script" for a whole script, which may import what is built in and exports
 * nothing. What is wrong goes to stderr, with line and column where they are known; then the exit code is 1.
 */
import { readFileSync, writeFileSync, writeSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { SourceTextModule } from "node:vm";

/** Written to at once: the process ends right after it. */
const STDERR = 2;

/** First line of code whose lines are not those of the file; the harness knows it. */
const LINES_MOVED = "// lines moved";

const [path, language, output, parser, form] = process.argv.slice(2);
const { parse } = await import(parser);

try {
  const code = withoutTypes(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  // Compiled, not run: whether it is JavaScript is the engine's to say, and where not.
  new SourceTextModule(code, { identifier: "program" });
  const tree = parsed(code);
  const isScript = form === "script";
  const found = importsIn(tree).find((node) => !(isScript && isBuiltIn(node.source)));
  if (found !== undefined) {
    const why = isScript ? "a script has node: modules alone" : "a program has no files but those it declares";
    refuse(`imports are refused: ${why}`, code, found.start);
  }
  if (!isScript && !exportsExecute(tree)) refuse("it exports no function execute(input, context)");
  writeFileSync(output, code);
} catch (error) {
  refuse(error.message ?? "it cannot be read", undefined, undefined, placeOf(error));
}

/** A tree of the whole text: a scan that guesses where a regular expression begins can be led past an import. */
function parsed(code) {
  try {
    return parse(code, { ecmaVersion: "latest", sourceType: "module" });
  } catch (error) {
    refuse(`it is written in a way that its imports cannot be looked for (${error.message})`);
  }
}

/** Every node that brings in another module: `import ... from`, `export ... from`, `import()`. */
function importsIn(tree) {
  const found = [];
  const open = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) {
      for (const one of node) if (typeof one === "object" && one !== null) open.push(one);
      continue;
    }
    const isImport = node.type === "ImportDeclaration" || node.type === "ImportExpression";
    const isReexport = node.type === "ExportAllDeclaration" || node.type === "ExportNamedDeclaration";
    if (isImport || (isReexport && node.source)) found.push(node);
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (typeof value === "object" && value !== null && !(value instanceof RegExp)) open.push(value);
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}

function exportsExecute({ body }) {
  return body.some((node) => {
    if (node.type !== "ExportNamedDeclaration") return false;
    const { declaration, specifiers } = node;
    const names = declaration?.declarations?.map(({ id }) => id.name) ?? [declaration?.id?.name];
    return (
      names.includes("execute") || specifiers.some(({ exported }) => (exported.name ?? exported.value) === "execute")
    );
  });
}

/** A module is named by a text; what is computed may be anything. */
function isBuiltIn(source) {
  return source?.type === "Literal" && typeof source.value === "string" && source.value.startsWith("node:");
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
