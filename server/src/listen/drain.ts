/** Closes a listening server so that no call is lost: what came in is answered, then every connection ends. */
import type { Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";

/** How long a connection without a request is left open, in milliseconds: its next call may be on its way. */
const GRACE_MS = 250;
const LOOK_EVERY_MS = 50;

/** The open connections of a server, from now on. */
export function openConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return open;
}

/**
 * Resolves when every connection has ended.
 *
 * The newest answer of each connection says that it is the last; whoever marks them has to do so before. A connection
 * that stays silent for {@link GRACE_MS} is closed, one whose request is under way after `drainMs` is cut off.
 */
export async function drain(server: Server, connections: ReadonlySet<Socket>, drainMs: number): Promise<void> {
  // Not `server.close()`: that also closes at once what is idle for the moment, with the next call of a busy client
  // perhaps already in its buffer, which would then get no answer.
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
  const startedAt = performance.now();
  const looking = setInterval(() => {
    const passedMs = performance.now() - startedAt;
    if (passedMs >= drainMs) server.closeAllConnections();
    else if (passedMs >= GRACE_MS) closeSilent(server, connections);
  }, LOOK_EVERY_MS);
  try {
    await closed;
  } finally {
    clearInterval(looking);
    // Ends the timer that looks for slow requests; there is nothing left to close.
    server.close();
  }
}

function closeSilent(server: Server, connections: ReadonlySet<Socket>): void {
  server.closeIdleConnections();
  // Node takes a connection that never sent a byte for one whose first request is on its way.
  for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
}
