import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "undici";
import { JOURNEYS, type Cast } from "./journeys";
import { median } from "./load";
import { Person } from "./person";
import type { Measure } from "./report";
import { residentMb, retained, type Retained } from "./vitals";
import { delayFor, failOnce, type Visitor } from "./visitors";

interface Soaked {
  appOrigin: string;
  sandboxOrigin: string;
  visitors: readonly Visitor[];
  /** Of the app's process, which is started with `--inspect=<inspectPort>`. */
  pid: number;
  inspectPort: number;
  logFile: string;
}

interface SoakOptions {
  seconds: number;
  /** Journeys that set out each second, however long those before them take: three requests each. */
  rate: number;
}

/** Caches fill and code is compiled for this share of the time. */
const WARM_UP = 1 / 6;
/** In less time than this memory tells nothing. */
const LEAST_FOR_MEMORY_SECONDS = 300;
const SAMPLES = 18;
/** Upstream stumbles at every so many journeys, which its member must not notice. */
const STUMBLE_EVERY = 37;
const SLOW_MS = 300;

interface Sample extends Retained {
  seconds: number;
  residentMb: number;
}

/** A steady stream of mixed journeys: no error in it, and no memory that it leaves behind. */
export async function soak(soaked: Soaked, { seconds, rate }: SoakOptions): Promise<Measure[]> {
  const pool = new Pool(soaked.appOrigin, { connections: 64, headersTimeout: 30_000 });
  const slow = soaked.visitors[0];
  const hurry = slow && (await delayFor(soaked.sandboxOrigin, slow.customerId, SLOW_MS));
  const failures: string[] = [];
  const times: number[] = [];
  const samples: Sample[] = [];
  const running = new Set<Promise<void>>();
  const hasMemory = seconds >= LEAST_FOR_MEMORY_SECONDS;
  const journeysPerSample = Math.ceil((seconds * rate) / SAMPLES);
  let began = performance.now();
  for (let index = 0; index < seconds * rate; index += 1) {
    if (hasMemory && index > 0 && index % journeysPerSample === 0) {
      // In a lull: what is on its way takes memory by right.
      const lull = performance.now();
      await Promise.all(running);
      samples.push({ seconds: index / rate, ...(await vitals(soaked)) });
      began += performance.now() - lull;
    }
    await pause(Math.max(0, began + (index * 1000) / rate - performance.now()));
    const journey = setOut(soaked, pool, index, (ms) => times.push(ms))
      .catch((error: unknown) => void failures.push(error instanceof Error ? error.message : "?"))
      .finally(() => running.delete(journey));
    running.add(journey);
  }
  await Promise.all(running);
  if (hasMemory) samples.push({ seconds, ...(await vitals(soaked)) });
  await hurry?.();
  await pool.close();
  failures.push(...loggedErrors(soaked.logFile));
  for (const failure of failures.slice(0, 10)) console.error(failure);
  return [
    {
      what: `errors in ${seconds} s of mixed journeys at a steady rate`,
      value: failures.length,
      unit: "",
      budget: { atMost: 0 },
      details: {
        journeys: Math.ceil(seconds * rate),
        requests: times.length,
        medianMs: median(times),
        slowestMs: Math.max(...times),
      },
    },
    ...(hasMemory ? memory(seconds, samples) : []),
  ];
}

async function setOut(
  { appOrigin, sandboxOrigin, visitors }: Soaked,
  pool: Pool,
  index: number,
  note: (ms: number) => void,
): Promise<void> {
  const account = visitors[index % visitors.length];
  const journey = JOURNEYS[index % JOURNEYS.length];
  if (!account || !journey) throw new Error("A soak needs members.");
  if (index % STUMBLE_EVERY === 0) await failOnce(sandboxOrigin, account.customerId);
  const { address } = account;
  const cast: Cast = {
    member: new Person(pool, appOrigin, account, note),
    memberInCzech: new Person(pool, appOrigin, account, note, "cs"),
    guest: new Person(pool, appOrigin, { address, cookie: null }, note),
    account,
  };
  await journey(cast);
}

const vitals = async ({ pid, inspectPort }: Soaked): Promise<Omit<Sample, "seconds">> => ({
  ...(await retained(inspectPort)),
  residentMb: residentMb(pid),
});

/** What the app itself calls an error, which a visitor may not have seen. */
const loggedErrors = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith('{"level":"error"') || line.startsWith('{"level":"fatal"'));

function memory(seconds: number, samples: readonly Sample[]): Measure[] {
  const of = (name: "heapMb" | "residentMb" | "resources") =>
    samples.map((it) => ({ seconds: it.seconds, value: it[name] }));
  return [
    growth("heap still in use, last third of the soak ÷ first", seconds, of("heapMb")),
    // What a burst once took, the process keeps for the next one.
    growth(
      "memory of the process, last third of the soak ÷ first",
      seconds,
      of("residentMb"),
      1.25,
    ),
    growth("sockets and timers, last third of the soak ÷ first", seconds, of("resources"), 1.5),
  ];
}

/** Once warm, what the last third of the time holds against the first. */
export function growth(
  what: string,
  seconds: number,
  samples: readonly { seconds: number; value: number }[],
  atMost = 1.1,
): Measure {
  const from = seconds * WARM_UP;
  const third = (seconds - from) / 3;
  const between = (start: number, end: number) =>
    median(
      samples.filter((it) => it.seconds > start && it.seconds <= end).map(({ value }) => value),
    );
  const first = between(from, from + third);
  const last = between(seconds - third, Infinity);
  // From the middle of one third to the middle of the other.
  const perMinute = (last - first) / ((2 * third) / 60);
  return {
    what,
    value: last / first,
    unit: "",
    budget: { atMost },
    details: {
      first,
      last,
      perMinute,
      ...Object.fromEntries(samples.map((it) => [`at ${Math.round(it.seconds)} s`, it.value])),
    },
  };
}
