import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { selfSigned } from "./certificate";

export interface TlsServer {
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves over https on this machine, under a certificate that nobody knows. */
export async function serveTls(port: number, answer: Answer): Promise<TlsServer> {
  const server: Server = createServer(selfSigned(), answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A proxy in front of an app, as an operator has one. */
export interface TlsProxy extends TlsServer {
  /** As a browser that refuses the site's cookies inside frames: none gets through. */
  dropCookies: boolean;
}

/** Takes https on `port` to the app on `target`. */
export async function proxyTls(port: number, target: number): Promise<TlsProxy> {
  let proxy: TlsProxy | null = null;
  const server = await serveTls(port, (incoming, response) => {
    const { method, url: path, headers } = incoming;
    const outgoing = ask({ host: "127.0.0.1", port: target, method, path, headers }, (answer) => {
      const kept = { ...answer.headers };
      if (proxy?.dropCookies) delete kept["set-cookie"];
      response.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(response);
    });
    outgoing.on("error", () => response.destroy());
    incoming.pipe(outgoing);
  });
  proxy = { ...server, dropCookies: false };
  return proxy;
}
