import { expect } from "@playwright/test";
import type { RunningApp } from "@/lib/cli/app-process";
import type { Fault } from "@/lib/sandbox/types";
import { ONCE, type Learnt, type Once, type Wish } from "./once";

/** When a process is killed, as seen from upstream, and what is true then. */
interface Moment {
  name: string;
  /** Which call hangs for ever; null: none does, and the reply is what gets lost. */
  hangs: ((write: Once) => { operation: string; fault: Fault }) | null;
  /** Upstream writes by then. */
  written: number;
  done: boolean;
}

const MOMENTS: readonly Moment[] = [
  {
    name: "before it was sent",
    hangs: ({ before }) => ({ operation: before, fault: { kind: "hang" } }),
    written: 0,
    done: false,
  },
  {
    name: "before it was applied",
    hangs: ({ operation }) => ({ operation, fault: { kind: "hang" } }),
    written: 1,
    done: false,
  },
  {
    name: "after it was applied, before its answer",
    hangs: ({ operation }) => ({ operation, fault: { kind: "applyThenHang" } }),
    written: 1,
    done: true,
  },
  { name: "after its answer", hangs: null, written: 1, done: true },
];

/** A wish whose process is dead. */
export interface Orphan {
  name: string;
  wish: Wish;
  /** Upstream writes so far. Nobody but a new wish may add one. */
  written: number;
  /** What may be learnt now; the last is the last word. */
  ends: Learnt[];
}

/** A visitor who is told to ask again and does so wishes anew, where nothing came of it before. */
const endsOf = (write: Once, { done }: Moment): Learnt[] => {
  if (write.name !== "register") return [done ? "one" : "none"];
  return done ? ["one"] : ["unknown", "one"];
};

interface Scene {
  app: RunningApp;
  upstreamOrigin: string;
}

/**
 * Has writes asked for, stops each at every moment there is, and kills the app.
 * @param only one of them, at the moment that leaves most to be found out
 * @returns what it left behind
 */
export async function killWhileAsked(
  { app, upstreamOrigin }: Scene,
  only?: string,
): Promise<Orphan[]> {
  const place = { origin: app.origin, upstreamOrigin };
  const moments = only === undefined ? MOMENTS : MOMENTS.filter(({ hangs, done }) => hangs && done);
  const writes = ONCE.filter(({ name }) => only === undefined || name === only);
  const cases = await Promise.all(
    moments.flatMap((moment) =>
      writes.map(async (write) => ({ write, moment, wish: await write.wish(place) })),
    ),
  );
  expect(cases).toHaveLength(only === undefined ? MOMENTS.length * ONCE.length : 1);
  // Those that hang would keep the others waiting, and the one that nobody is named in goes first.
  const [answered, hanging] = [true, false].map((lost) =>
    cases.filter(({ moment }) => (moment.hangs === null) === lost),
  );
  for (const { wish, write } of answered ?? []) {
    expect(await wish.tell(), `${write.name}, answered`).toBe("one");
  }
  for (const { wish, write, moment } of hanging ?? []) {
    const hang = moment.hangs?.(write);
    if (!hang) continue;
    await wish.fault(hang.operation, hang.fault, 1);
    // Nobody will hear of it.
    void wish.tell().catch(() => undefined);
    await expect
      .poll(async () => (await wish.calls(hang.operation)).some(({ fault }) => fault !== null), {
        message: `${write.name} hangs ${moment.name}`,
        intervals: [20],
      })
      .toBe(true);
  }
  app.signal("SIGKILL");
  await app.exited;
  return cases.map(({ write, moment, wish }) => ({
    name: `${write.name}, killed ${moment.name}`,
    wish,
    written: moment.written,
    ends: endsOf(write, moment),
  }));
}
