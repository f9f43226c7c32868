/** The import check over every source file that git knows or would take. Exits 1 and names each wrong import. */
import { execFileSync } from "node:child_process";
import { ROOMS } from "./rooms.ts";
import { wrongImports } from "./imports.ts";

const root = new URL("../..", import.meta.url).pathname;
const sources = Object.keys(ROOMS).map((room) => `${room}/src/**/*.ts`);
const listed = execFileSync(
  "git",
  [
    "ls-files",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
    "--",
    ...sources.map((s) => `:(glob)${s}`),
  ],
  {
    cwd: root,
    encoding: "utf8",
  },
);
const files = listed.split("\n").filter((file) => file !== "");
const wrong = wrongImports(root, files);
for (const line of wrong) console.error(line);
if (files.length === 0) console.error("Cannot check imports: git lists no source files");
process.exitCode = wrong.length > 0 || files.length === 0 ? 1 : 0;
