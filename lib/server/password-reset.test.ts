import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { after } from "next/server";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { listResetChannels } from "@/lib/server/carecloud/communication-channels";
import { sendPasswordSetup } from "@/lib/server/carecloud/password-reset";
import { createToken } from "@/lib/server/carecloud/tokens";
import { log } from "@/lib/server/log";
import { closeStore } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { requestPasswordReset } from "./password-reset";

vi.mock("next/server", async (original) => ({ ...(await original<object>()), after: vi.fn() }));
vi.mock("@/lib/server/carecloud/communication-channels");
vi.mock("@/lib/server/carecloud/password-reset");
vi.mock("@/lib/server/carecloud/tokens");

const MEMBER = "demo@example.com";
const NOBODY = "nobody@example.com";
const folder = mkdtempSync(join(tmpdir(), "password-reset-"));
let serial = 0;

beforeEach(() => {
  serial += 1;
  useTestSettings({ SESSION_STORE_URL: `file:${folder}/store.db` });
  vi.clearAllMocks();
  vi.mocked(listResetChannels).mockImplementation(async () =>
    ok([{ id: "1", name: "E-mail", recipient: "email" }]),
  );
  vi.mocked(createToken).mockImplementation(async () => ok("token"));
  vi.mocked(sendPasswordSetup).mockImplementation(async () => ok(undefined));
});
afterAll(async () => {
  await closeStore();
  rmSync(folder, { recursive: true, force: true });
});

/** Upstream does this for a member; of anybody else it knows at once that there is nobody. */
const forMember = (write: () => Promise<Result<void>>) =>
  vi
    .mocked(sendPasswordSetup)
    .mockImplementation(async (_ctx, _token, { recipient }) =>
      recipient.startsWith("demo") ? write() : ok(undefined),
    );

/** Asks for both at once. */
const ask = () =>
  Promise.all(
    [MEMBER, NOBODY].map(async (login) => {
      const recipient = login.replace("@", `${serial}@`);
      const began = performance.now();
      const signal = AbortSignal.timeout(5_000);
      const ctx = { locale: "en" as const, requestId: login, calls: [], signal };
      const answer = await requestPasswordReset(ctx, { channelId: "1", recipient }, "192.0.2.1");
      return { answer, ms: performance.now() - began };
    }),
  );

const expectTheSame = (answers: Awaited<ReturnType<typeof ask>>, answer: Result<void>) => {
  for (const it of answers) expect(it.answer).toEqual(answer);
  const [known = NaN, unknown = NaN] = answers.map(({ ms }) => ms);
  expect(known).toBeGreaterThan(590);
  expect(Math.abs(known - unknown)).toBeLessThan(100);
};

test("a letter that takes its time keeps nobody waiting, and is seen through", async () => {
  let written = false;
  forMember(async () => {
    await wait(1_200);
    written = true;
    return ok(undefined);
  });
  expectTheSame(await ask(), ok(undefined));
  expect(written).toBe(false);
  for (const [ctx] of vi.mocked(sendPasswordSetup).mock.calls) expect(ctx.signal).toBeUndefined();
  const behind = vi.mocked(after).mock.calls.map(([task]) => task);
  expect(behind).toHaveLength(2);
  await Promise.all(behind);
  expect(written, "what the server waits for before it stops").toBe(true);
});

test.each<[what: string, write: () => Promise<Result<void>>]>([
  ["refused", async () => fail("upstream_unavailable", { retryable: true })],
  ["lost", async () => Promise.reject(new Error("lost"))],
])("a letter that is %s tells nobody but the log", async (_what, write) => {
  const said = [vi.spyOn(log, "warn"), vi.spyOn(log, "error")];
  forMember(write);
  expectTheSame(await ask(), ok(undefined));
  await Promise.all(vi.mocked(after).mock.calls.map(([task]) => task));
  const lines = said.flatMap((spy) => spy.mock.calls);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.[0]).toMatchObject({ requestId: MEMBER });
  expect(JSON.stringify(lines).replaceAll(MEMBER, "")).not.toContain("example.com");
});

test("an outage is told to everybody, at the same time, before there is a letter", async () => {
  vi.mocked(createToken).mockImplementation(async () => fail("upstream_unavailable"));
  const outage = fail("upstream_unavailable", { retryable: true });
  expectTheSame(await ask(), outage);
  expect(sendPasswordSetup).not.toHaveBeenCalled();
});
