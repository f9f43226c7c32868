/** The app of the benches: the shipped example, learned and serving, in a data folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppConfig, CodeTerms, type Durability, type Manifest, sha256Of, Version } from "@loopai/core";
import { DataFolder } from "@loopai/runtime";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, readSetRows } from "../set-rows.ts";

const EXAMPLE = new URL("../../../examples/spam-detector/", import.meta.url).pathname;
export const APP_ID = "spam-detector-001";
/** Address of the app's execute route. */
export const EXECUTE = `/loop-apps/${APP_ID}/execute`;

/** Data folders and files of one bench, in a temporary folder that goes away with it. */
export class ExampleApp implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "loopai-bench-"));
  #copies = 0;

  /** @param data Folder with `train.jsonl` and `heldout.jsonl`. */
  static async learn(data = EXAMPLE): Promise<ExampleApp> {
    const app = new ExampleApp();
    const learned = join(app.#folder, "learned");
    mkdirSync(learned);
    await learnInto(learned, join(data, "train.jsonl"));
    const bodies = readSetRows(join(data, "heldout.jsonl")).map(({ input }) => `${JSON.stringify({ input })}\n`);
    writeFileSync(app.bodies, bodies.join(""));
    return app;
  }

  /** File with the bodies of execute calls, one a line: every held-out message. */
  get bodies(): string {
    return join(this.#folder, "bodies.jsonl");
  }

  /** Path of a new data folder whose app records with this durability; it has no record yet. */
  async copy(durability: Durability): Promise<string> {
    const path = join(this.#folder, `data-${++this.#copies}`);
    cpSync(join(this.#folder, "learned"), path, { recursive: true });
    await using folder = await DataFolder.open({ path });
    const app = folder.app(APP_ID);
    await app.writeConfig({ ...(await app.readConfig()), durability });
    return path;
  }

  /** The same as {@link copy} with `os`, served by code: a look for three words, and no confidence. */
  async copyOfCode(): Promise<string> {
    const path = await this.copy("os");
    await using folder = await DataFolder.open({ path });
    const app = folder.app(APP_ID);
    const [version = Version.parse(1)] = app.versions();
    const { manifest, report } = await app.readProgram(version);
    if (report === undefined) throw new Error("Cannot measure: the learned program has no report");
    const files = new Map([["program.js", new TextEncoder().encode(CODE)]]);
    const written = await app.writeProgram(files, codeManifest(manifest, files), report);
    await app.changeRoute((route) => ({ ...route, champion: { ...written, threshold: 0, certificate: null } }));
    return path;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const CODE = `const words = /\\b(?:free|win|txt)\\b/i;

export function execute({ text }) {
  return words.test(text) ? "spam" : "ham";
}
`;

function codeManifest(learned: Manifest, files: ReadonlyMap<string, Uint8Array>): Manifest {
  const hashed = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }));
  const code = CodeTerms.parse({});
  return {
    ...learned,
    kind: "code",
    language: "javascript",
    entry: "program.js",
    code,
    files: hashed,
    proposer: "person",
  };
}

async function learnInto(path: string, trainFile: string): Promise<void> {
  const rows = importedRows(readSetRows(trainFile));
  const schemas = inferSchemas(rows);
  const guarantee = { accuracy: 0.99, delta: 0.05, per_class: false };
  const config = AppConfig.parse({
    loop_app_id: APP_ID,
    name: "Spam detector",
    input_schema: schemas.inputSchema,
    output_schema: schemas.outputSchema,
    guarantee,
  });
  const { files, manifest, report, threshold, certificate } = await synthesize({ ...schemas, rows, guarantee });
  await using folder = await DataFolder.open({ path, create: true });
  const app = await folder.createApp(config);
  const written = await app.writeProgram(files, manifest, report);
  await app.changeRoute((route) => ({ ...route, champion: { ...written, threshold, certificate } }));
}
