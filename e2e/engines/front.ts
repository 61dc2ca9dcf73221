import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { Transform } from "node:stream";
import { selfSigned } from "../support/certificate";
import { hostInPage, watchPage } from "./in-page";

/** What stands in front of an app with https, and can go away. */
export interface Front {
  origin: string;
  /** From now on pages open inside a brand's app, which gives them its end of the bridge. */
  inApp: boolean;
  /** Refuses every connection: to a browser that is as good as no network. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Carries https on `port` of this machine to the app on `target`. */
export async function openFront(port: number, target: number): Promise<Front> {
  const certificate = selfSigned();
  let server: Server | null = null;

  const carry = (incoming: IncomingMessage, response: ServerResponse) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers };
    const page = headers.accept?.includes("text/html");
    // A page gets a script put into it: it must come unpacked.
    if (page) delete headers["accept-encoding"];
    const outgoing = ask({ host: "127.0.0.1", port: target, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      const script = page ? scriptFor(answer, front.inApp) : null;
      if (script) answer.pipe(intoHead(script)).pipe(response);
      else answer.pipe(response);
    });
    outgoing.on("error", () => response.destroy());
    response.on("close", () => outgoing.destroy());
    incoming.pipe(outgoing);
  };

  const front: Front = {
    origin: `https://localhost:${port}`,
    inApp: false,
    start: () =>
      new Promise((resolve, reject) => {
        server = createServer(certificate, carry).once("error", reject);
        server.listen(port, "127.0.0.1", resolve);
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
        server = null;
      }),
  };
  await front.start();
  return front;
}

/** What goes into a page before anything of its own; its policy lets only scripts in that know the word. */
function scriptFor({ headers }: IncomingMessage, inApp: boolean): string | null {
  const policy = String(headers["content-security-policy"] ?? "");
  const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
  if (!nonce || !headers["content-type"]?.startsWith("text/html")) return null;
  const works = inApp ? [watchPage, hostInPage] : [watchPage];
  return `<script nonce="${nonce}">${works.map((work) => `(${work.toString()})();`).join("")}</script>`;
}

/** Puts markup behind the first `<head>`; the rest streams on as it comes. */
function intoHead(markup: string): Transform {
  let done = false;
  let begun = "";
  return new Transform({
    transform(chunk: Buffer, _encoding, give) {
      if (done) return give(null, chunk);
      // Nothing but ASCII stands before the head.
      begun += chunk.toString("latin1");
      const head = begun.indexOf("<head>");
      if (head < 0) return give();
      done = true;
      const at = head + "<head>".length;
      give(null, Buffer.from(begun.slice(0, at) + markup + begun.slice(at), "latin1"));
    },
    flush(give) {
      give(null, done ? undefined : Buffer.from(begun, "latin1"));
    },
  });
}
