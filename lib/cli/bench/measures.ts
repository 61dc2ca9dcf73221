import { Pool } from "undici";
import type { RecordedRequest } from "@/lib/sandbox/types";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { median, throughput, timedGet, type Get } from "./load";
import type { Measure } from "./report";
import { costed } from "./vitals";
import { delayFor, headersOf, type Visitor } from "./visitors";

export interface Bench {
  appOrigin: string;
  /** Of the app. */
  pid: number;
  sandboxOrigin: string;
  visitors: Visitor[];
}

const ROUNDS = 3;
const REQUESTS = 1_500;
const CONNECTIONS = 16;
const page = (route: string) => `/en${route === "/" ? "" : route}`;

const times = async <T>(count: number, run: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let index = 0; index < count; index += 1) results.push(await run());
  return results;
};

/** The visitor, with every upstream call of theirs slowed while `run` runs. */
async function slowed<T>(
  { sandboxOrigin }: Bench,
  visitor: Visitor,
  ms: number,
  run: () => Promise<T>,
): Promise<T> {
  const end = await delayFor(sandboxOrigin, visitor.customerId, ms);
  try {
    return await run();
  } finally {
    await end();
  }
}

const one = (visitors: readonly Visitor[]): Visitor => {
  const [visitor] = visitors;
  if (!visitor) throw new Error("The benchmarks need a visitor.");
  return visitor;
};

/** A handler that asks upstream for each member's points, against one that does nothing. */
export async function handlerThroughput({ appOrigin, pid, visitors }: Bench): Promise<Measure> {
  const members = visitors.slice(0, CONNECTIONS).map(headersOf);
  const data = members.map((headers): Get => ({ path: api.points, headers }));
  const noop = members.map((headers): Get => ({ path: "/healthz", headers }));
  await throughput(appOrigin, data, REQUESTS);
  await throughput(appOrigin, noop, REQUESTS);
  const rates = await times(ROUNDS, async () => ({
    noop: await costed(pid, () => throughput(appOrigin, noop, REQUESTS)),
    data: await costed(pid, () => throughput(appOrigin, data, REQUESTS)),
  }));
  const cost = (of: (typeof rates)[number]["noop"]) => of.processorMs / REQUESTS;
  const noopMs = median(rates.map((rate) => cost(rate.noop)));
  const dataMs = median(rates.map((rate) => cost(rate.data)));
  const details = {
    noopPerSecond: median(rates.map((rate) => rate.noop.value)),
    dataPerSecond: median(rates.map((rate) => rate.data.value)),
    // What others do on the same machine hardly moves these.
    ...(noopMs > 0 && {
      noopProcessorMs: noopMs,
      dataProcessorMs: dataMs,
      processorRatio: noopMs / dataMs,
    }),
  };
  return {
    what: "throughput of a data handler ÷ a no-op handler in the same server",
    value: median(rates.map((rate) => rate.data.value / rate.noop.value)),
    unit: "",
    budget: { atLeast: 0.7 },
    details,
  };
}

/** What a handler adds to the same call made directly, one visitor at a time. */
export async function addedLatency(bench: Bench, direct: Get): Promise<Measure> {
  const visitor = one(bench.visitors);
  const app = new Pool(bench.appOrigin);
  const upstream = new Pool(bench.sandboxOrigin);
  const ours: Get = { path: api.points, headers: headersOf(visitor) };
  const pairs = await slowed(bench, visitor, 40, () =>
    times(100, async () => ({
      direct: (await timedGet(upstream, direct)).complete,
      ours: (await timedGet(app, ours)).complete,
    })),
  );
  await Promise.all([app.close(), upstream.close()]);
  const details = {
    directMs: median(pairs.map((pair) => pair.direct)),
    throughAppMs: median(pairs.map((pair) => pair.ours)),
  };
  return {
    what: "added p50 over calling upstream directly, upstream 40 ms",
    value: details.throughAppMs - details.directMs,
    unit: "ms",
    budget: { atMost: 3.5 },
    details,
  };
}

/**
 * When a streamed member page starts, and when it is whole, against its slowest upstream call: by the
 * clock, and not by the delay asked for, which a busy machine's timers keep badly.
 */
export async function pageTimes(bench: Bench, direct: Get): Promise<Measure[]> {
  const visitor = one(bench.visitors);
  const app = new Pool(bench.appOrigin);
  const upstream = new Pool(bench.sandboxOrigin);
  const home: Get = { path: page(routes.home), headers: headersOf(visitor) };
  await times(10, () => timedGet(app, home));
  const slow = await slowed(bench, visitor, 400, () => times(10, () => timedGet(app, home)));
  const quick = await slowed(bench, visitor, 40, () =>
    times(40, async () => ({
      direct: (await timedGet(upstream, direct)).complete,
      complete: (await timedGet(app, home)).complete,
    })),
  );
  await upstream.close();
  await app.close();
  const firstByteMs = median(slow.map(({ firstByte }) => firstByte));
  const completeMs = median(quick.map(({ complete }) => complete));
  const directMs = median(quick.map((pair) => pair.direct));
  return [
    {
      what: "first byte of a streamed member page ÷ slowest upstream call (400 ms)",
      value: firstByteMs / 400,
      unit: "",
      budget: { atMost: 0.1 },
      details: { firstByteMs },
    },
    {
      what: "complete member page ÷ slowest upstream call (40 ms)",
      value: completeMs / directMs,
      unit: "",
      budget: { atMost: 1.35 },
      details: { completeMs, directMs },
    },
  ];
}

/** Must run first: it counts on a cache that knows nothing yet. */
export async function sharedReads({ appOrigin, sandboxOrigin, visitors }: Bench): Promise<Measure> {
  const count = async () => {
    const reply = await fetch(`${sandboxOrigin}/_control/requests`);
    const recorded = (await reply.json()) as RecordedRequest[];
    return recorded.filter(({ operation }) => operation === "GET /rewards").length;
  };
  const app = new Pool(appOrigin, { connections: visitors.length });
  const before = await count();
  await Promise.all(
    visitors.map((visitor) =>
      timedGet(app, { path: page(routes.rewards), headers: headersOf(visitor) }),
    ),
  );
  await app.close();
  return {
    what: `identical upstream reads, ${visitors.length} members opening rewards at once`,
    value: (await count()) - before,
    unit: "",
    budget: { atMost: 1 },
    details: { members: visitors.length },
  };
}
