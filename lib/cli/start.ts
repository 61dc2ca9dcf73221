import { existsSync } from "node:fs";
import { checkedSettings, loadEnvFiles, refuse, setMode } from "./environment";

setMode("production");
loadEnvFiles("production");
const settings = checkedSettings();
if (!existsSync(".next/BUILD_ID")) {
  refuse("There is no build to serve: run `npm run build` first.");
}
// Next reads the mode while it loads, so only now.
const { serve, stopOnSignal } = await import("./server");
const server = await serve(settings, { dev: false });
stopOnSignal(() => server.stop(settings.drainSeconds));
const { log } = await import("@/lib/server/log");
log.info({ port: server.port, origin: settings.appOrigin }, "serving");
