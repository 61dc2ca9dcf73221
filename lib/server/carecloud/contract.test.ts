import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Result } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import { startSandbox, TEMPLATES, type Sandbox, type TemplateName } from "@/lib/sandbox";
import { loadVendorDocument, validateExchange } from "@/lib/sandbox/testing/contract";
import { memoryStore, useUpstream } from "./testing/environment";
import type { Gym } from "./testing/exercise";
import { testContext } from "./testing/fake-upstream";
import { exercisedCalls, loadExercises, modulesIn } from "./testing/load-exercises";
import * as tokens from "./tokens";
import { closeUpstream } from "./upstream";

const { current } = vi.hoisted(() => ({ current: { store: {} as unknown } }));

vi.mock("@/lib/server/store", () => ({
  store: () => current.store,
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

/** Files beside the operations that call upstream only on their behalf. */
const NO_OPERATIONS = [
  "context",
  "customer-record",
  "guest-token",
  "in-turn",
  "public-read",
  "raised",
  "reading",
  "reference-data",
  "upstream",
];

/** What signing in for an exercise takes. */
const SIGNING_IN = ["POST /tokens", "POST /tokens/{token_id}/actions/login"];

const document = await loadVendorDocument();
// eslint-disable-next-line no-console -- CI looks for this line: a skipped contract is no pass.
if (!document) console.log("contract: NOT RUN");

const FOLDER = import.meta.dirname;

const exercises = await Promise.all(
  (await loadExercises()).map(async ([name, exercise]) => {
    const operations = (await import(`../carecloud/${name}.ts`)) as Record<string, unknown>;
    const exported = Object.keys(operations).filter((key) => typeof operations[key] === "function");
    return { name, exercise, exported };
  }),
);

const value = <T>(result: Result<T>): T => {
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};

/** The names of the operations that were called. */
const used = new Set<string>();

const call: Gym["call"] = (operation, ...args) => {
  used.add(operation.name);
  return operation(...args);
};

const gymFor = async (sandbox: Sandbox, template: TemplateName, locale: Locale): Promise<Gym> => {
  const keys = sandbox.control.addMember({ template });
  const anyone = testContext({ locale });
  const device = { deviceId: `contract-${keys.customerId}`, name: "Contract" };
  const token = value(await tokens.createToken(anyone, device));
  const input = { type: "email", value: keys.login, password: keys.password } as const;
  const { customerId } = value(await tokens.login(anyone, token, input));
  expect(customerId).toBe(keys.customerId);
  const ctx = { ...anyone, token, customerId, sessionId: "s", closed: {} };
  return { ctx, open: { ...ctx, member: ctx }, keys, template, sandbox, call, value };
};

it("runs against the vendor's document in CI", () => {
  expect(document !== null || !process.env.CI).toBe(true);
});

it("has an exercise for every module of operations", async () => {
  const modules = await modulesIn(FOLDER);
  expect(modules).toEqual([...exercises.map(({ name }) => name), ...NO_OPERATIONS].sort());
});

describe.each(["bearer", "basic"] as const)("with %s authorization", (scheme) => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ record: "exchanges", scheme });
    current.store = memoryStore();
    const user = scheme === "basic" ? { CARECLOUD_USERNAME: "customer_interface" } : {};
    useUpstream(sandbox.url, { CARECLOUD_AUTH: scheme, ...user });
  });

  afterAll(async () => {
    await closeUpstream();
    await sandbox.close();
  });

  describe.each(exercises)("$name", ({ exercise }) => {
    it.each(TEMPLATES)("does what it says for %s", async (template) => {
      const locale = template === "demo" || template === "top" ? "en" : "cs";
      await exercise.run(await gymFor(sandbox, template, locale));
    });
  });

  it("has used every operation there is", () => {
    const exported = exercises.flatMap((it) => it.exported);
    expect([...used].sort()).toEqual(exported.sort());
  });

  it("has asked for what the exercises name, and nothing else of upstream", async () => {
    const named = await exercisedCalls();
    const asked = sandbox.control.requests().map(({ operation }) => operation);
    expect([...new Set(asked)].sort()).toEqual([...new Set([...named, ...SIGNING_IN])].sort());
  });

  it.skipIf(!document)("made only requests that the vendor's document allows", () => {
    if (!document) return;
    const problems = sandbox.control.requests().flatMap((seen) =>
      validateExchange(document, {
        method: seen.method,
        template: seen.template ?? seen.url,
        url: seen.url,
        requestBody: seen.body ?? undefined,
        status: seen.status ?? 0,
        responseBody: seen.reply ?? undefined,
      }),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  it("named the language of the page on every call", () => {
    const languages = new Set(
      sandbox.control.requests().map(({ acceptLanguage }) => acceptLanguage),
    );
    expect([...languages].sort()).toEqual(["cs, en-gb;q=0.8", "en, en-gb;q=0.8"]);
  });
});
