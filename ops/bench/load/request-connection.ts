/**
 * One keep-alive connection with one request under way at a time: the least that a client can spend on a call, so that
 * the load costs less than what it measures.
 *
 * Reads answers with a Content-Length only. Nothing here waits: an answer is a call of `onAnswer`.
 */
import { once } from "node:events";
import { connect, type Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");
const NOTHING = Buffer.alloc(0);

/** @param body The answer's body; its bytes are read over by the next answer. */
export type OnAnswer = (connection: RequestConnection, number: number, status: number, body: Buffer) => void;

export class RequestConnection {
  readonly #socket: Socket;
  readonly #onAnswer: OnAnswer;
  #number = -1;
  #received: Buffer = NOTHING;
  #closed = false;

  private constructor(socket: Socket, onAnswer: OnAnswer, onBroken: (error: Error) => void) {
    this.#socket = socket;
    this.#onAnswer = onAnswer;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", (error) => this.#end(error, onBroken));
    socket.on("close", () => this.#end(new Error("Cannot call: the server closed a connection"), onBroken));
  }

  /** @param onBroken Told once when the server goes away. @defaultValue throws, which ends the process */
  static async open({ hostname, port }: URL, onAnswer: OnAnswer, onBroken = rethrow): Promise<RequestConnection> {
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    return new RequestConnection(socket, onAnswer, onBroken);
  }

  /** Sends the bytes of one whole request, to be answered under `number`. Only when the last one was answered. */
  send(number: number, request: Buffer): void {
    this.#number = number;
    this.#socket.write(request);
  }

  close(): void {
    this.#closed = true;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    const received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = received.indexOf(HEAD_END);
    const end = headEnd < 0 ? Number.POSITIVE_INFINITY : headEnd + HEAD_END.length + bodyLength(received, headEnd);
    if (received.length < end) {
      this.#received = received;
      return;
    }
    this.#received = NOTHING;
    const status = Number(received.toString("latin1", 9, 12));
    this.#onAnswer(this, this.#number, status, received.subarray(headEnd + HEAD_END.length, end));
  }

  #end(error: Error, onBroken: (error: Error) => void): void {
    if (this.#closed) return;
    this.close();
    onBroken(error);
  }
}

function bodyLength(received: Buffer, headEnd: number): number {
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.toString("latin1", 0, headEnd))?.[1];
  if (length === undefined) throw new Error("Cannot read an answer: it has no Content-Length");
  return Number(length);
}

function rethrow(error: Error): void {
  throw error;
}
