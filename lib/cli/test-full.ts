import { ensureBrowser } from "./browser";
import { countsIn, summaryOf } from "./counts";
import { startRedis } from "./redis";
import { runInOrder, type Step } from "./steps";

/** What `npm test` leaves out because it needs more than Node and a browser. */
const steps = (redisUrl: string): Step[] => [
  {
    name: "store suite on Redis",
    command: "npx",
    args: ["vitest", "run", "lib/server/store", "lib/server/session"],
    env: { TEST_REDIS_URL: redisUrl },
  },
  { name: "build", command: "npm", args: ["run", "--silent", "build"] },
  {
    name: "two instances on one Redis",
    command: "npx",
    args: [
      "playwright",
      "test",
      "--config",
      "e2e/full/playwright.config.ts",
      ...process.argv.slice(2),
    ],
    env: {
      TEST_REDIS_URL: redisUrl,
      E2E_APP_PORT: "3810",
      E2E_APP_LOGS: "test-results/instance-1.log,test-results/instance-2.log",
    },
    live: true,
  },
];

let output = "";

async function run(): Promise<boolean> {
  ensureBrowser();
  const redis = await startRedis();
  try {
    return await runInOrder(steps(redis.url), (_step, outcome) => {
      output += `${outcome.output}\n`;
    });
  } finally {
    await redis.stop();
  }
}

const ok = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return false;
});
console.log(summaryOf(countsIn(output)));
process.exitCode = ok ? 0 : 1;
