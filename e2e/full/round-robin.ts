import { createServer, request, type Server } from "node:http";

/**
 * A proxy as an operator would put in front of several instances: hands each request to the next
 * one and appends the visitor's address to X-Forwarded-For.
 * @returns the server and how many requests each instance got
 */
export async function startRoundRobin(
  port: number,
  targets: readonly number[],
): Promise<{ server: Server; served: number[] }> {
  const served = targets.map(() => 0);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const index = turn % targets.length;
    turn += 1;
    served[index] = (served[index] ?? 0) + 1;
    const forwarded = incoming.headers["x-forwarded-for"];
    const onward = request(
      {
        host: "127.0.0.1",
        port: targets[index],
        method: incoming.method,
        path: incoming.url,
        headers: {
          ...incoming.headers,
          "x-forwarded-for": [forwarded, incoming.socket.remoteAddress].flat().join(", "),
        },
      },
      (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
        reply.pipe(outgoing);
      },
    );
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { server, served };
}
