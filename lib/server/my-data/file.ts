import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { projectClock } from "@/lib/server/carecloud/mappers/clock";
import { localDate } from "@/lib/server/carecloud/mappers/local-time";
import { getProfile } from "@/lib/server/carecloud/profile";
import { settings } from "@/lib/server/config";
import { hashId } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store } from "@/lib/server/store";
import { site } from "@/lib/site";
import { gather, type Gathered } from "./gather";
import { htmlFile, htmlWords } from "./html";
import { jsonFile, type FileGround } from "./json";

/** A file is a hundred reads for somebody with a long history: a few in a quarter of an hour will do. */
const MOST = 10;
const WINDOW_SECONDS = 15 * 60;

const count = async (ctx: MemberContext, now: number): Promise<Result<void>> => {
  const second = Math.floor(now / 1000);
  const key = `limit:my-data:${hashId(ctx.customerId)}:${Math.floor(second / WINDOW_SECONDS)}`;
  if ((await store().increment(key, WINDOW_SECONDS)) <= MOST) return ok(undefined);
  const retryAfter = WINDOW_SECONDS - (second % WINDOW_SECONDS);
  return fail("rate_limited", { retryable: true, retryAfter });
};

/** Notes which sections failed, for the line in the log. */
async function* noting(
  sections: AsyncGenerator<Gathered>,
  failed: string[],
): AsyncGenerator<Gathered> {
  for await (const section of sections) {
    if ("missing" in section) failed.push(section.name);
    yield section;
  }
}

/** Text that is made while it is sent; whoever goes away ends the making. */
const stream = (pieces: AsyncGenerator<string>, end: () => void): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (!done) return controller.enqueue(encoder.encode(value));
      end();
      controller.close();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
};

const TYPES = {
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
} as const;

/**
 * All of a member's data as one file to download. The profile is read first, for it proves that the
 * token still acts for the member; the rest is read while the file is sent.
 * @returns `rate_limited`, or what reading the profile gave where it failed
 */
export async function dataFile(
  ctx: MemberContext,
  kind: keyof typeof TYPES,
): Promise<Result<Response>> {
  const counted = await count(ctx, Date.now());
  if (!counted.ok) return counted;
  const proof = await getProfile(ctx);
  if (!proof.ok) return proof;
  const clock = projectClock();
  const ground: FileGround = {
    site: site().name,
    madeAt: new Date(clock.now).toISOString(),
    language: ctx.locale,
    timeZone: settings().timeZone,
  };
  const failed: string[] = [];
  const sections = noting(gather(ctx), failed);
  const pieces =
    kind === "json"
      ? jsonFile(ground, sections)
      : htmlFile(ground, await htmlWords(ctx.locale), sections);
  const { requestId, calls } = ctx;
  const end = () => log.info({ requestId, calls, failed }, "sent a member's data");
  const headers = {
    "content-type": TYPES[kind],
    "content-disposition": `attachment; filename="my-data-${localDate(clock)}.${kind}"`,
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  };
  return ok(new Response(stream(pieces, end), { headers }));
}
