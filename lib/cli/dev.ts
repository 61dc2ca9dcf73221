import { randomBytes } from "node:crypto";
import { checkedSettings, loadEnvFiles, setMode } from "./environment";
import { greet, startStandIn, switchByKey, temporaryFolder, useStandIn } from "./stand-in";

setMode("development");
loadEnvFiles("development");
// A CareCloud of one's own, or none: then the sandbox, and settings to go with it.
const sandbox = process.env.CARECLOUD_URL ? null : await startStandIn();
if (sandbox) useStandIn(sandbox, temporaryFolder());
process.env.APP_ORIGIN ||= `http://localhost:${process.env.PORT || "3000"}`;
process.env.SESSION_SECRETS ||= randomBytes(32).toString("hex");
const settings = checkedSettings();
const { serve, stopOnSignal } = await import("./server");
const server = await serve(settings, { dev: true });
stopOnSignal(async () => {
  await server.stop(0);
  await sandbox?.close();
});
if (sandbox) {
  greet(settings.appOrigin);
  switchByKey(sandbox);
} else {
  console.log(`\n  ${settings.appOrigin}\n`);
}
