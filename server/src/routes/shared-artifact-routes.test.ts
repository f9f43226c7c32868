import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArtifactMetadata, AppId, artifactPath, DEPENDENCIES_FILE, Manifest, sha256Of } from "@loopai/core";
import { DataFolder } from "@loopai/runtime";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { reportOf, SPAM_APP, TestApi } from "../api.test.fixture.ts";
import { tarOf } from "../shared/tar-of.test.fixture.ts";
import type {
  ChangedArtifactView,
  DependantsView,
  SharedArtifactList,
  SharedArtifactVersions,
} from "../views/shared-artifact-view.ts";

const OCTETS = "application/octet-stream";
const TAR = "application/x-tar";
const FOLDER = tarOf([
  { path: "./", kind: "5" },
  { path: "./model.bin", bytes: Buffer.from("abc") },
  { path: "a/b.json", bytes: Buffer.from("{}") },
]);

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
});

function addModel(query = "type=model&name=spam") {
  return api.upload<ChangedArtifactView>(`/shared-artifacts?${query}`, FOLDER, TAR);
}

/** A version of app `spam` that depends on what was added. */
async function writeDependant({ type, name, version, kind, path, sha256 }: ChangedArtifactView): Promise<void> {
  const need = { type, name, version, path, hash: sha256, update_policy: "pinned" };
  expect(path).toBe(artifactPath({ type, name, version }, kind === "file" ? "json" : null));
  const files = new Map([[DEPENDENCIES_FILE, Buffer.from(JSON.stringify({ shared_artifacts: [need] }))]]);
  const manifest = Manifest.parse({
    format: "loopai-program/1",
    kind: "code",
    language: "python",
    entry: "program.py",
    input_schema: SPAM_APP.input_schema,
    output_schema: SPAM_APP.output_schema,
    files: [...files].map(([at, bytes]) => ({ path: at, bytes: bytes.length, sha256: sha256Of(bytes) })),
    proposer: "person",
    lineage: { parent: null },
    data: { fingerprint: sha256Of("rows"), train_rows: 0, holdout_rows: 0 },
    seed: 1,
  });
  await using folder = await DataFolder.open({ path: api.dataDir });
  await folder.app(AppId.parse("spam")).writeProgram(files, manifest, reportOf());
}

describe("POST /shared-artifacts", () => {
  test("keeps the files of a tar archive as a folder, and a body of bytes as one file", async () => {
    const folder = await addModel("type=model&name=spam&description=Learnt%20in%20May");
    const file = await api.upload("/shared-artifacts?type=vectorizer&name=words&ending=json", '["a"]', OCTETS);

    expect([folder.status, folder.body]).toEqual([
      201,
      {
        type: "model",
        name: "spam",
        version: 1,
        kind: "folder",
        path: "models/spam-v1",
        bytes: 5,
        sha256: sha256Of(`${sha256Of("{}")}  a/b.json\n${sha256Of("abc")}  model.bin\n`),
        description: "Learnt in May",
        added: { at: expect.stringMatching(/^\d{4}-.*Z$/), actor: expect.stringMatching(/^local:/) },
      },
    ]);
    expect(file.body).toMatchObject({ kind: "file", path: "vectorizers/words-v1.json", sha256: sha256Of('["a"]') });
    expect(readdirSync(join(api.dataDir, "shared/artifacts/models/spam-v1")).toSorted()).toEqual(["a", "model.bin"]);
  });

  test("calls a file without an ending .bin, and leaves no line break in a description", async () => {
    const query = "type=model&name=x&description=%0Aa%1B%5B31mb";

    const { body } = await api.upload(`/shared-artifacts?${query}`, "abc", OCTETS);

    expect(body).toMatchObject({ path: "models/x-v1.bin", description: "a [31mb" });
  });

  test("counts versions up and never replaces one", async () => {
    await addModel();

    const second = await addModel();
    const taken = await addModel("type=model&name=spam&version=v2");

    expect(second.body.version).toBe(2);
    expect([taken.status, taken.body]).toMatchObject([409, { code: "artifact-exists" }]);
  });

  test.each([
    ["no type", "name=spam"],
    ["no name", "type=model"],
    ["a type that is not there", "type=models&name=spam"],
    ["a name that leads out", "type=model&name=../spam"],
    ["a name that leads out, escaped", "type=model&name=%2e%2e%2fspam"],
    ["a name that leads out, escaped twice", "type=model&name=%252e%252e"],
    ["a name with a zero byte", "type=model&name=a%00"],
    ["a name with a version", "type=model&name=spam-v2"],
    ["an ending that leads out", "type=model&name=spam&ending=x/../../../y"],
    ["an ending that leads out, escaped", "type=model&name=spam&ending=%2e%2e%2fy"],
    ["the ending of metadata", "type=model&name=spam&ending=metadata.yaml"],
    ["version zero", "type=model&name=spam&version=0"],
    ["a version that is too high", "type=model&name=spam&version=9999999999"],
    ["a description that is too long", `type=model&name=spam&description=${"x".repeat(501)}`],
    ["a key that nobody knows", "type=model&name=spam&path=/etc/passwd"],
  ])("refuses %s, and makes nothing", async (_what, query) => {
    const { status, body } = await api.upload(`/shared-artifacts?${query}`, "abc", OCTETS);

    expect([status, body]).toMatchObject([422, { code: "request-invalid" }]);
    expect(existsSync(join(api.dataDir, "shared"))).toBe(false);
  });

  test.each<[string, Buffer | string, string, number, string]>([
    ["no body", "", OCTETS, 422, "request-invalid"],
    ["a form", "a=b", "application/x-www-form-urlencoded", 415, "media-type-unsupported"],
    ["JSON", "{}", "application/json", 415, "media-type-unsupported"],
    ["an archive that is none", "abc", TAR, 422, "request-invalid"],
    ["an empty archive", tarOf([]), TAR, 422, "request-invalid"],
    ["an archive with a path that leads out", tarOf([{ path: "../../loop-apps/x" }]), TAR, 422, "request-invalid"],
    ["an archive with an absolute path", tarOf([{ path: "/etc/cron.d/x" }]), TAR, 422, "request-invalid"],
    ["an archive with a hidden file", tarOf([{ path: ".git/config" }]), TAR, 422, "request-invalid"],
    ["an archive with a link", tarOf([{ path: "a", kind: "2" }]), TAR, 422, "request-invalid"],
  ])("refuses %s, and makes nothing", async (_what, bytes, type, status, code) => {
    const answer = await api.upload("/shared-artifacts?type=model&name=spam", bytes, type);

    expect([answer.status, answer.body]).toMatchObject([status, { code }]);
    expect(existsSync(join(api.dataDir, "shared"))).toBe(false);
  });

  test("refuses more bytes than an artifact may have", async () => {
    const { status, body } = await api.upload(
      "/shared-artifacts?type=model&name=spam",
      Buffer.alloc(200_000_001),
      OCTETS,
    );

    expect([status, body]).toMatchObject([413, { code: "body-too-large" }]);
  });

  test("refuses a folder with an ending, and a version after the last", async () => {
    const ending = await addModel("type=model&name=spam&ending=json");
    const last = await addModel("type=model&name=spam&version=999999999");
    const beyond = await addModel();

    expect([ending.status, last.status, beyond.status]).toEqual([422, 201, 422]);
  });
});

describe("GET /shared-artifacts", () => {
  test("shows each with its state and how many programs depend on it", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    const { body: model } = await addModel();
    const { body: words } = await api.upload<ChangedArtifactView>(
      "/shared-artifacts?type=vectorizer&name=words&ending=json",
      "[]",
      OCTETS,
    );
    await writeDependant(model);
    await writeDependant(words);
    writeFileSync(join(api.dataDir, "shared/artifacts/models/spam-v1/model.bin"), "abX");
    for (const file of ["words-v1.json", "words-v1.metadata.yaml"]) {
      rmSync(join(api.dataDir, "shared/artifacts/vectorizers", file));
    }

    const { body } = await api.get<SharedArtifactList>("/shared-artifacts");

    expect(body).toEqual({
      items: [
        {
          ...model,
          state: "altered",
          detail: expect.stringMatching(/^model\.bin is not what was added; .*--name spam --version 1$/),
          dependants: 1,
        },
      ],
      unreadable: [],
      unmet: [{ app_id: "spam", version: 2, needs: expect.objectContaining({ name: "words", hash: words.sha256 }) }],
    });
  });

  test("is empty where nothing is shared", async () => {
    const { body } = await api.get<SharedArtifactList>("/shared-artifacts");

    expect(body).toEqual({ items: [], unreadable: [], unmet: [] });
  });
});

describe("GET /shared-artifacts/:type/:name", () => {
  test("shows all versions with the hash of every file", async () => {
    await addModel();
    await addModel("type=model&name=spam&version=4");

    const { body } = await api.get<SharedArtifactVersions>("/shared-artifacts/model/spam");

    const files: ArtifactMetadata["files"] = [
      { path: "a/b.json", bytes: 2, sha256: sha256Of("{}") },
      { path: "model.bin", bytes: 3, sha256: sha256Of("abc") },
    ];
    expect(body.items).toMatchObject([
      { version: 1, state: "intact", files },
      { version: 4, state: "intact", files },
    ]);
  });

  test.each([
    ["/shared-artifacts/model/other", 404, "artifact-not-found"],
    ["/shared-artifacts/models/spam", 422, "request-invalid"],
    ["/shared-artifacts/model/..%2fspam", 422, "request-invalid"],
    ["/shared-artifacts/model/%2e%2e", 404, "route-not-found"],
    ["/shared-artifacts/model/%252e%252e", 422, "request-invalid"],
    ["/shared-artifacts/model/spam%00", 422, "request-invalid"],
    ["/shared-artifacts/model/spam-v1", 422, "request-invalid"],
    ["/shared-artifacts/__proto__/constructor", 422, "request-invalid"],
  ])("answers %s with %i %s", async (path, status, code) => {
    await addModel();

    const answer = await api.get(path);

    expect([answer.status, answer.body]).toMatchObject([status, { code }]);
  });
});

describe("GET .../versions/:version/dependants", () => {
  test("names every version of every app that depends on it", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    const { body: model } = await addModel();
    await addModel();
    await writeDependant(model);
    await writeDependant(model);

    const first = await api.get<DependantsView>("/shared-artifacts/model/spam/versions/1/dependants");
    const second = await api.get<DependantsView>("/shared-artifacts/model/spam/versions/v2/dependants");
    const third = await api.get("/shared-artifacts/model/spam/versions/3/dependants");

    const items = [
      { app_id: "spam", version: 1 },
      { app_id: "spam", version: 2 },
    ];
    expect(first.body).toEqual({ items, unreadable: [] });
    expect(second.body).toEqual({ items: [], unreadable: [] });
    expect([third.status, third.body]).toMatchObject([404, { code: "artifact-not-found" }]);
  });
});

describe("DELETE .../versions/:version", () => {
  test("takes a version away that nobody needs, once", async () => {
    const { body: model } = await addModel();

    const removed = await api.call("DELETE", "/shared-artifacts/model/spam/versions/1");
    const again = await api.call("DELETE", "/shared-artifacts/model/spam/versions/1");

    expect([removed.status, removed.body]).toEqual([200, model]);
    expect([again.status, again.body]).toMatchObject([404, { code: "artifact-not-found" }]);
  });

  test("is refused while a program depends on it, with each named", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    await writeDependant((await addModel()).body);

    const { status, body } = await api.call("DELETE", "/shared-artifacts/model/spam/versions/1");

    expect([status, body]).toMatchObject([
      409,
      { code: "artifact-in-use", errors: [{ at: "spam v1", message: "depends on model/spam-v1" }] },
    ]);
    expect(existsSync(join(api.dataDir, "shared/artifacts/models/spam-v1/model.bin"))).toBe(true);
  });
});
