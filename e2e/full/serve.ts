import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { startSandbox } from "@/lib/sandbox";
import { startApp } from "@/lib/cli/app-process";
import { APP_LOGS, SANDBOX_PORT } from "../support/ports";
import { FRONT_ORIGIN, FRONT_PORT, INSTANCE_PORTS, SERVED_PORT } from "./ports";
import { startRoundRobin } from "./round-robin";

// Two instances that share nothing but Redis and their keys, behind one address.
const redisUrl = process.env.TEST_REDIS_URL;
if (!redisUrl)
  throw new Error("Missing: TEST_REDIS_URL. `npm run test:full` starts a Redis and sets it.");

const sandbox = await startSandbox({ port: SANDBOX_PORT });
const key = randomBytes(32).toString("base64");
const apps = await Promise.all(
  INSTANCE_PORTS.map((port, index) =>
    startApp({
      port,
      origin: FRONT_ORIGIN,
      careCloudUrl: sandbox.url,
      logFile: APP_LOGS[index] ?? `test-results/instance-${index + 1}.log`,
      // The tests come through a proxy of their own making, then through ours.
      env: { SESSION_STORE_URL: redisUrl, SESSION_SECRETS: key, TRUSTED_PROXIES: "2" },
    }),
  ),
);
const { server, served } = await startRoundRobin(FRONT_PORT, INSTANCE_PORTS);
// Lets the journey see that both instances took part.
const counter = createServer((_request, reply) => reply.end(JSON.stringify(served)));
counter.listen(SERVED_PORT, "127.0.0.1");

const stop = () => {
  server.close();
  counter.close();
  void Promise.all(apps.map((app) => app.stop()))
    .then(() => sandbox.close())
    .then(() => process.exit(0));
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
