import "server-only";
import { randomBytes } from "node:crypto";
import { resetSettings } from "@/lib/server/config";
import type { MemberContext } from "../context";
import { testContext } from "./fake-upstream";

/** Points the settings of this test's process at a stand-in. */
export const useUpstream = (url: string, over: Record<string, string> = {}) => {
  Object.assign(process.env, {
    CARECLOUD_URL: url,
    CARECLOUD_APPLICATION_ID: "loyalty-web",
    APP_ORIGIN: "http://localhost:3000",
    SESSION_SECRETS: randomBytes(32).toString("hex"),
    ...over,
  });
  resetSettings();
};

export const testMember = (over: Partial<MemberContext> = {}): MemberContext => ({
  ...testContext(),
  customerId: "me",
  token: "member-token",
  sessionId: "session",
  closed: {},
  ...over,
});

/** As much of the store as the guest token needs, in memory. */
export const memoryStore = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key: string) => Promise.resolve(kept.get(key) ?? null),
    setIfAbsent: (key: string, value: string) => {
      if (kept.has(key)) return Promise.resolve(false);
      kept.set(key, value);
      return Promise.resolve(true);
    },
    compareAndSet: (key: string, expected: string, value: string) => {
      if (kept.get(key) !== expected) return Promise.resolve(false);
      kept.set(key, value);
      return Promise.resolve(true);
    },
  };
};
