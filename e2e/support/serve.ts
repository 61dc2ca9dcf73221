import { startSandbox } from "@/lib/sandbox";
import { APP_LOG, APP_PORT, SANDBOX_PORT } from "./ports";
import { startApp } from "@/lib/cli/app-process";

// What Playwright starts before the specs: the stand-in for CareCloud and the production app on it.
const sandbox = await startSandbox({ port: SANDBOX_PORT });
const app = await startApp({ port: APP_PORT, careCloudUrl: sandbox.url, logFile: APP_LOG });

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  void app
    .stop()
    .then(() => sandbox.close())
    .then(() => process.exit(0));
};
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
