import { connect, createServer, type Server, type Socket } from "node:net";

/** A wire between the app and its upstream that a test can cut and mend. */
export interface Link {
  port: number;
  /** Ends every connection and refuses new ones, as a server that went away does. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Carries `port` of this machine to `target`. */
export async function openLink(port: number, target: number): Promise<Link> {
  const sockets = new Set<Socket>();
  let server: Server | null = null;

  const carry = (near: Socket) => {
    const far = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  };

  const mend = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer(carry).once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      if (server) server.close(() => resolve());
      else resolve();
      server = null;
      for (const socket of sockets) socket.destroy();
    });

  await mend();
  return { port, cut, mend };
}
