import { ensureBrowser } from "./browser";
import { countsIn, summaryOf } from "./counts";
import { missingForEngines } from "./engines";
import { startRedis } from "./redis";
import { runInOrder, type Step } from "./steps";

/** `everything`: every journey on two instances, a quarter of an hour more. */
const everything = process.argv[2] === "everything";
/** Names or switches of tests; whoever gives some wants those of the two instances. */
const selection = everything ? [] : process.argv.slice(2);

/** The store suite has Redis's first database. */
let databases = 0;

/**
 * Journeys on two instances, as `args` choose them. Each run has a database of its own: the next has the
 * same visitors' addresses, and would meet the limits that they have used up.
 */
const onTwo = (redisUrl: string, name: string, args: readonly string[]): Step => ({
  name,
  command: "npx",
  args: ["playwright", "test", "--config", "e2e/full/playwright.config.ts", ...args],
  env: {
    TEST_REDIS_URL: `${redisUrl}/${(databases += 1)}`,
    E2E_APP_PORT: "3810",
    E2E_APP_LOGS: "test-results/instance-1.log,test-results/instance-2.log",
  },
  live: true,
});

/** What `npm test` leaves out because it needs more than Node and a browser. */
const steps = (redisUrl: string): Step[] => [
  {
    name: "store suite on Redis",
    command: "npx",
    args: [
      "vitest",
      "run",
      "lib/server/store",
      "lib/server/session",
      "lib/server/carecloud/in-turn",
    ],
    env: { TEST_REDIS_URL: redisUrl },
  },
  { name: "build", command: "npm", args: ["run", "--silent", "build"] },
  ...(everything || selection.length
    ? [onTwo(redisUrl, "two instances on one Redis", selection)]
    : [
        onTwo(redisUrl, "two instances on one Redis", ["--project=two instances"]),
        onTwo(redisUrl, "what npm test has no time for", ["--grep=@full"]),
        onTwo(redisUrl, "what it walks on a desktop alone", ["--grep=@walk", "--project=phone"]),
      ]),
];

const ENGINES = "every engine";

const engines: Step = {
  name: ENGINES,
  command: "npx",
  args: ["playwright", "test", "--config", "e2e/engines/playwright.config.ts"],
  live: true,
};

/** Why Firefox and WebKit are left out; null where they are not. */
function reasonAgainstEngines(): string | null {
  const missing = missingForEngines();
  if (missing.length === 0) return null;
  return `needs ${missing.join(", ")}: sudo apt-get install --no-install-recommends ${missing.join(" ")}`;
}

let output = "";

async function run(): Promise<boolean> {
  ensureBrowser();
  const against = reasonAgainstEngines();
  // Said at once, for the rest takes long; and again at its end, where it is looked for.
  if (against) console.log(`${ENGINES}: NOT RUN, ${against}\n`);
  const redis = await startRedis();
  try {
    const all = selection.length || against ? steps(redis.url) : [...steps(redis.url), engines];
    const ok = await runInOrder(all, (_step, outcome) => {
      output += `${outcome.output}\n`;
    });
    if (selection.length) console.log(`${ENGINES}: NOT RUN, for other tests were named`);
    else if (against) console.log(`${ENGINES}: NOT RUN, ${against}`);
    return ok && (selection.length > 0 || !against);
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
