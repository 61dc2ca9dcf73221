import { createServer, request as ask, type IncomingMessage, type Server } from "node:http";

/** What stands in front of an app: it can go away, and put another version of the worker in place. */
export interface Front {
  origin: string;
  /**
   * As after a deployment: the worker is another one, and these files are not on the server any more.
   * @param lost addresses of files
   */
  deploy(lost: readonly string[]): void;
  /** Refuses every connection, as a server that is not there. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Carries `port` of this machine to the app on `target`. */
export async function openFront(port: number, target: number): Promise<Front> {
  let server: Server | null = null;
  let lost: readonly string[] | null = null;

  const serve = () =>
    createServer((request, response) => {
      if (lost?.includes(request.url ?? "")) return void response.writeHead(404).end();
      const { url, method } = request;
      const headers = { ...request.headers };
      // The worker is changed as text: it must come, and come unpacked.
      if (url === "/sw.js") {
        for (const name of ["accept-encoding", "if-none-match", "if-modified-since"]) {
          delete headers[name];
        }
      }
      const upstream = ask({ host: "127.0.0.1", port: target, path: url, method, headers });
      upstream.on("error", () => response.destroy());
      upstream.on("response", (reply) => {
        if (url === "/sw.js" && lost) return void nextVersion(reply, lost).then(send);
        response.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(response);
      });
      const send = (script: string) =>
        response
          .writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" })
          .end(script);
      request.pipe(upstream);
    });

  const start = () =>
    new Promise<void>((resolve, reject) => {
      server = serve().once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });

  await start();
  return {
    origin: `http://localhost:${port}`,
    deploy: (files) => (lost = files),
    start,
    stop: () =>
      new Promise((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
        server = null;
      }),
  };
}

/** The worker with another build's name, and without the files that this build has not got. */
async function nextVersion(reply: IncomingMessage, lost: readonly string[]): Promise<string> {
  let script = "";
  for await (const chunk of reply.setEncoding("utf8")) script += String(chunk);
  for (const file of lost)
    script = script.replaceAll(`"${file}",`, "").replaceAll(`,"${file}"`, "");
  const [, build = ""] = /"([0-9a-f]{12})"/.exec(script) ?? [];
  return script.replaceAll(build, "0".repeat(12));
}
