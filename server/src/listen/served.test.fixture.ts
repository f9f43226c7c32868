/** A server on a real port over a real data folder that goes away, and raw connections to it. */
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HandmadeProgram, SPAM_APP, writeProgram } from "../api.test.fixture.ts";
import { serve, type ServeOptions, type Serving } from "./serve.ts";

/** An app called `spam` with a handmade champion, served. */
export class ServedSpam implements AsyncDisposable {
  readonly dataDir: string;
  readonly serving: Serving;

  private constructor(dataDir: string, serving: Serving) {
    this.dataDir = dataDir;
    this.serving = serving;
  }

  static async open(options: Partial<ServeOptions> = {}, program: HandmadeProgram = {}): Promise<ServedSpam> {
    const dataDir = mkdtempSync(join(tmpdir(), "loopai-served-"));
    const serving = await serve({ dataDir, create: true, port: 0, ...options });
    const served = new ServedSpam(dataDir, serving);
    await served.addApp("spam", program);
    return served;
  }

  get port(): number {
    return this.serving.port;
  }

  async addApp(appId: string, program: HandmadeProgram = {}): Promise<void> {
    const app = { ...SPAM_APP, ...program.schemas, loop_app_id: appId };
    await this.fetch("/api/v1/loop-apps", app);
    const version = await writeProgram(this.dataDir, appId, program);
    const promoted = await this.fetch(`/api/v1/loop-apps/${appId}/programs/${version}/promote`, {});
    if (!promoted.ok) throw new Error(`Cannot promote: ${await promoted.text()}`);
  }

  /** GET, or POST of `body` as JSON. */
  fetch(path: string, body?: unknown): Promise<Response> {
    const sent =
      body === undefined
        ? {}
        : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    return fetch(this.serving.url + path, sent);
  }

  /** Sends `text` over a connection of its own and reads until the server ends it. */
  async raw(text: string | Buffer): Promise<RawAnswers> {
    const connection = await RawConnection.open(this.port);
    connection.send(text);
    return connection.ended();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.serving.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** All that came back over one connection. */
export interface RawAnswers {
  readonly text: string;
  /** Status of each answer, in order. */
  readonly statuses: readonly number[];
  /** `code` of each problem, in order. */
  readonly codes: readonly string[];
}

export class RawConnection {
  readonly #socket: Socket;
  #text = "";
  /** Where the next answer begins. */
  #next = 0;
  #isOver = false;
  /** Resolves when more came, or the end. */
  #more = Promise.withResolvers<void>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => {
      this.#text += bytes.toString("latin1");
      this.#tell();
    });
    // A reset after the answer is an end like any other: what came before it counts.
    socket.on("error", () => undefined);
    socket.once("close", () => {
      this.#isOver = true;
      this.#tell();
    });
  }

  static open(port: number): Promise<RawConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: "127.0.0.1", port });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new RawConnection(socket)));
    });
  }

  send(text: string | Buffer): void {
    this.#socket.write(text);
  }

  /** Goes away without a word. */
  destroy(): void {
    this.#socket.destroy();
  }

  /** Reads until what came matches. */
  async read(expected: RegExp): Promise<RawAnswers> {
    while (!expected.test(this.#text)) {
      if (this.#isOver) throw new Error(`The connection ended before ${expected}: ${this.#text}`);
      await this.#more.promise;
    }
    return answersIn(this.#text);
  }

  /** The next whole answer that says its length, or undefined where the connection ends before. */
  async readAnswer(): Promise<string | undefined> {
    for (;;) {
      const body = this.#text.indexOf("\r\n\r\n", this.#next) + 4;
      const length = /^content-length: (\d+)\r$/im.exec(this.#text.slice(this.#next, body))?.[1];
      const end = body + Number(length);
      if (body > 4 && this.#text.length >= end) {
        const answer = this.#text.slice(this.#next, end);
        this.#next = end;
        return answer;
      }
      if (this.#isOver) return undefined;
      await this.#more.promise;
    }
  }

  async ended(): Promise<RawAnswers> {
    while (!this.#isOver) await this.#more.promise;
    return answersIn(this.#text);
  }

  #tell(): void {
    const told = this.#more;
    this.#more = Promise.withResolvers();
    told.resolve();
  }
}

function answersIn(text: string): RawAnswers {
  return {
    text,
    statuses: Array.from(text.matchAll(/HTTP\/1\.1 (\d{3}) /g), ([, status]) => Number(status)),
    codes: Array.from(text.matchAll(/"code":"([a-z-]+)"/g), ([, code]) => code ?? ""),
  };
}

/** The text of a POST. `headers` replace or add; a value `undefined` leaves the header out, an array repeats it. */
export function postText(
  port: number,
  target: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): Buffer {
  const bytes = Buffer.from(body);
  const all = {
    Host: `127.0.0.1:${port}`,
    "Content-Type": "application/json",
    "Content-Length": String(bytes.length),
    Connection: "close",
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}\r\n`),
  );
  return Buffer.concat([Buffer.from(`POST ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"), bytes]);
}
