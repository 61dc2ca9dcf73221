import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Server as SocketServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";

/** A server's sockets, those of hot reload too, with the replies that are under way on each. */
export class Connections {
  readonly #underWay = new Map<Duplex, Set<ServerResponse>>();
  readonly #server: Server;
  #closing = false;

  constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket: Socket) => {
      this.#underWay.set(socket, new Set());
      socket.once("close", () => this.#underWay.delete(socket));
    });
  }

  /** Counts a request until its reply is out. */
  enter({ socket }: IncomingMessage, response: ServerResponse): void {
    const replies = this.#underWay.get(socket);
    replies?.add(response);
    response.once("close", () => {
      replies?.delete(response);
      // Kept alive, it would hold up the end.
      if (this.#closing && replies?.size === 0) socket.destroySoon();
    });
  }

  /** Whether a reply has begun on a socket and is not out yet. */
  isReplying(socket: Duplex): boolean {
    return [...(this.#underWay.get(socket) ?? [])].some(({ headersSent }) => headersSent);
  }

  /** Takes no more, ends idle sockets at once and others with their last reply; cuts them after `finishMs`. */
  async close(finishMs: number): Promise<void> {
    this.#closing = true;
    const closed = new Promise<void>((resolve) => {
      // Not the close of http's own server: it takes a reply for done that is still on its way out.
      SocketServer.prototype.close.call(this.#server, () => resolve());
    });
    for (const [socket, replies] of this.#underWay) if (replies.size === 0) socket.destroy();
    const impatience = setTimeout(() => this.#server.closeAllConnections(), finishMs);
    await closed;
    clearTimeout(impatience);
  }
}
