/**
 * Which answer of each connection is its last. Node ends a connection behind the first answer that says so, with whatever
 * was sent behind it unanswered; so only the answer to the newest request may say it.
 */
import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

export class NewestAnswers {
  // No WeakMap: that would cost the collector more than the rest of a call costs.
  readonly #bySocket = new Map<Duplex, ServerResponse>();

  /**
   * Takes note of the answer to a request that has just come in.
   *
   * @param last Whether the connection ends behind it, if nothing more comes.
   * @returns false where the connection is gone, or an earlier answer has said already that it is the last: then this
   * request must not be processed (RFC 9112, section 9.6).
   */
  admit(response: ServerResponse, last: boolean): boolean {
    const { socket } = response.req;
    if (socket.destroyed) return false;
    const before = this.#bySocket.get(socket);
    if (before?.shouldKeepAlive === false) {
      if (before.headersSent) return false;
      before.shouldKeepAlive = true;
    }
    if (before === undefined) socket.once("close", () => this.#bySocket.delete(socket));
    this.#bySocket.set(socket, response);
    if (last) response.shouldKeepAlive = false;
    return true;
  }

  of(socket: Duplex): ServerResponse | undefined {
    return this.#bySocket.get(socket);
  }

  /** Makes the newest answers of these connections their last. One whose head is written has said otherwise, and stays so. */
  end(sockets: Iterable<Duplex>): void {
    for (const socket of sockets) {
      const newest = this.#bySocket.get(socket);
      if (newest?.headersSent === false) newest.shouldKeepAlive = false;
    }
  }
}
