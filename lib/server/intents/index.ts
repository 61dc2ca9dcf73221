import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { store } from "@/lib/server/store";
import { createIntents } from "./intents";

export type { Known, Write } from "./intents";
export type { Claim, Subject } from "./record";

/**
 * Writes that must happen at most once per intent, over the store that all instances share: repeats,
 * reloads, second tabs, parallel requests and processes that die all end in one upstream write, and
 * whoever asks learns what became of it.
 */
export const intents = createIntents({ store, now: Date.now, pause: (ms) => pause(ms) });
