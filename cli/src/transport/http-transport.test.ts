import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { expect, test } from "vitest";
import { HttpTransport } from "./http-transport.ts";
import { textOf } from "./transport.ts";

const UNREACHABLE = expect.objectContaining({ code: "server-unreachable" });

/** A listener that is no server yet: what it says to each connection is `answer`'s. */
class Listener implements AsyncDisposable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(answer: (socket: Socket, request: string) => void) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("data", (data) => answer(socket, data.toString()));
    });
  }

  static async open(answer: (socket: Socket, request: string) => void): Promise<Listener> {
    const listener = new Listener(answer);
    listener.#server.listen(0, "127.0.0.1");
    await once(listener.#server, "listening");
    return listener;
  }

  get found() {
    const { port } = this.#server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, pid: 4_711, machine: hostname(), since: "2026-11-20T00:00:00.000Z" };
  }

  get connections(): number {
    return this.#sockets.size;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }
}

const answerOk = (socket: Socket) =>
  void socket.write("HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\nok");

test("HttpTransport.open() says that a server is unreachable which takes the connection and never answers", async () => {
  await using listener = await Listener.open(() => undefined);

  const opening = HttpTransport.open(listener.found, 50);

  await expect(opening).rejects.toThrow(UNREACHABLE);
  await expect(opening).rejects.toThrow(/process 4711 holds the folder and does not answer in time: wait for it/);
});

test("HttpTransport.open() says that a server is unreachable whose port is closed", async () => {
  const listener = await Listener.open(() => undefined);
  const { found } = listener;
  await listener[Symbol.asyncDispose]();

  const opening = HttpTransport.open(found);

  await expect(opening).rejects.toThrow(UNREACHABLE);
  await expect(opening).rejects.toThrow("(ECONNREFUSED)");
});

test("HttpTransport.open() sends nothing to a port of this machine where the server runs on another", async () => {
  await using listener = await Listener.open(answerOk);

  const opening = HttpTransport.open({ ...listener.found, machine: "elsewhere" });

  await expect(opening).rejects.toThrow(UNREACHABLE);
  await expect(opening).rejects.toThrow(/process 4711 of machine "elsewhere" holds the folder/);
  expect(listener.connections).toBe(0);
});

test("HttpTransport says that a server is unreachable which breaks off in the middle of an answer or a stream", async () => {
  await using listener = await Listener.open((socket, request) => {
    if (request.startsWith("GET /health/live ")) return answerOk(socket);
    socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf");
  });
  const transport = await HttpTransport.open(listener.found);

  const sent = transport.send({ method: "GET", path: "/half" });
  await expect(sent).rejects.toThrow(UNREACHABLE);
  const { status, chunks } = await transport.stream({ method: "GET", path: "/half" });

  await expect(textOf(chunks)).rejects.toThrow(UNREACHABLE);
  expect(status).toBe(200);
  await transport.close();
});

test("HttpTransport sends call after call by one connection, bodies as they are", async () => {
  const seen: string[] = [];
  await using listener = await Listener.open((socket, request) => {
    seen.push(request);
    answerOk(socket);
  });
  const transport = await HttpTransport.open(listener.found);

  const body = { bytes: Buffer.from("ä,b\n"), contentType: "text/csv" };
  for (const path of ["/one", "/two"]) await transport.send({ method: "POST", path, body });

  await transport.close();
  expect(listener.connections).toBe(1);
  expect(seen.at(-1)).toMatch(
    /^POST \/two HTTP\/1\.1\r\ncontent-type: text\/csv\r\ncontent-length: 5\r\n[\s\S]*ä,b\n$/i,
  );
});

test("HttpTransport hears why a large body is refused unread, and sends none of it", async () => {
  const seen: string[] = [];
  await using listener = await Listener.open((socket, request) => {
    seen.push(request);
    if (request.startsWith("GET ")) return answerOk(socket);
    socket.end("HTTP/1.1 413 Payload Too Large\r\nconnection: close\r\ncontent-length: 3\r\n\r\nbig");
  });
  const transport = await HttpTransport.open(listener.found);

  const body = { bytes: Buffer.alloc(5_000_000, "x"), contentType: "text/csv" };
  const answer = await transport.send({ method: "POST", path: "/large", body });

  await transport.close();
  expect(answer).toEqual({ status: 413, text: "big" });
  expect(seen.join("")).not.toContain("xxx");
});
