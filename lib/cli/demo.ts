import { parseArgs } from "node:util";
import { brandFileOf, brandNames } from "./brands";
import { buildApp } from "./build";
import { checkedSettings, refuse, setMode } from "./environment";
import { greet, startStandIn, switchByKey, temporaryFolder, useStandIn } from "./stand-in";

// `npm run demo [-- --brand <name>]`
setMode("production");
const { brand } = parseArgs({ options: { brand: { type: "string" } } }).values;
if (brand !== undefined) {
  const file = brandFileOf(brand);
  if (!file)
    refuse(`There is no brand ${brand}.`, [`The sample brands are ${brandNames().join(", ")}.`]);
  process.env.SITE_CONFIG = file;
}
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
