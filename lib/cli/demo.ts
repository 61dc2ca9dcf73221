import { buildApp } from "./build";
import { checkedSettings, refuse, setMode } from "./environment";
import { greet, startStandIn, switchByKey, temporaryFolder, useStandIn } from "./stand-in";

setMode("production");
if (!(await buildApp())) refuse("The app could not be built.");

const sandbox = await startStandIn();
useStandIn(sandbox, temporaryFolder());
const settings = checkedSettings();
const { serve, stopOnSignal } = await import("./server");
const server = await serve(settings, { dev: false });
stopOnSignal(async () => {
  await server.stop(0);
  await sandbox.close();
});
greet(settings.appOrigin);
switchByKey(sandbox);
