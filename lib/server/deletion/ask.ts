import "server-only";
import { randomUUID } from "node:crypto";
import type { DeletionRequest, DeletionView } from "@/lib/contracts/deletion";
import { fail, ok, type Failure, type Result } from "@/lib/contracts/result";
import { unhurried, type MemberContext } from "@/lib/server/carecloud/context";
import {
  createDeletionEvent,
  createDeletionTask,
  getDeletionTask,
  readDeletionEvent,
  readDeletionTask,
} from "@/lib/server/carecloud/deletion";
import type { ReadOptions } from "@/lib/server/carecloud/transport/transport";
import { hashId } from "@/lib/server/crypt";
import { intents } from "@/lib/server/intents";
import { ifReachable } from "@/lib/server/store/if-reachable";
import { store } from "@/lib/server/store";
import { site } from "@/lib/site";
import type { DeletionConfig } from "@/lib/site/deletion";

/** How long this site remembers for itself that an event was sent. */
const REMEMBERED_SECONDS = 90 * 24 * 60 * 60;

type Written = Exclude<DeletionConfig, { way: "link" }>;

const askedKey = (ctx: MemberContext) => `deletion-asked:${hashId(ctx.customerId)}`;

/** A project may let members send events and not read them. */
const unreadable = ({ code }: Failure) => code === "forbidden" || code === "not_found";

const readRequest = async (
  ctx: MemberContext,
  config: Written,
  options?: ReadOptions,
): Promise<Result<DeletionRequest | null>> => {
  if (config.way === "task") return readDeletionTask(ctx, config, options);
  const read = await readDeletionEvent(ctx, config, options);
  if (read.ok ? read.data !== null : !unreadable(read.error)) return read;
  const askedAt = await store().get(askedKey(ctx));
  return ok(askedAt === null ? null : { askedAt, phase: "open", state: null });
};

/** Nothing more to ask for: it is under way, or done. */
const stands = (request: DeletionRequest | null): request is DeletionRequest =>
  request !== null && request.phase !== "refused";

/** How deletion is asked for, and whether it has been. `not_offered` where the site file names no way. */
export const deletionView = async (
  ctx: MemberContext,
  config: DeletionConfig | undefined = site().deletion,
): Promise<Result<DeletionView>> => {
  if (!config) return fail("not_offered");
  if (config.way === "link") return ok({ way: "link", url: config.url });
  const request = await readRequest(ctx, config);
  return request.ok ? ok({ way: config.way, request: request.data }) : request;
};

const justNow = (): DeletionRequest => ({
  askedAt: `${new Date().toISOString().slice(0, 19)}Z`,
  phase: "open",
  state: null,
});

const write = async (ctx: MemberContext, config: Written): Promise<Result<DeletionRequest>> => {
  if (config.way === "task") {
    const made = await createDeletionTask(ctx, config);
    if (!made.ok) return made;
    const task = await getDeletionTask(ctx, config, made.data.taskId);
    // It is made, whatever became of the read.
    return task.ok ? task : ok(justNow());
  }
  const made = await createDeletionEvent(ctx, config, `deletion-${randomUUID()}`);
  if (!made.ok) return made;
  const request = justNow();
  const { askedAt } = request;
  // It is sent, whatever becomes of our own note of it.
  await ifReachable(() => store().set(askedKey(ctx), askedAt ?? "", REMEMBERED_SECONDS));
  return ok(request);
};

/**
 * Asks for deletion in the operator's way, once: a fresh read goes before, a claim in the store
 * keeps a second tab from writing too, and an unknown outcome is settled by reading. Who has asked
 * already is told so.
 * @returns `not_offered` where there is nothing to write (a link, or no way at all),
 *   `outcome_unknown` while nobody knows
 */
export const askForDeletion = async (
  context: MemberContext,
  config: DeletionConfig | undefined = site().deletion,
): Promise<Result<DeletionView>> => {
  if (!config || config.way === "link") return fail("not_offered");
  // Nobody waiting any longer must not leave a write without its outcome.
  const ctx = unhurried(context);
  let request: DeletionRequest | null = null;
  const look = async (): Promise<Result<DeletionRequest | null>> => {
    const read = await readRequest(ctx, config, { fresh: true });
    if (read.ok && stands(read.data)) request = read.data;
    return read;
  };
  const known = await intents.run(
    {
      subject: { kind: "deletion", owner: ctx.customerId, about: config.way },
      busy: "outcome_unknown",
      before: async () => {
        const read = await look();
        return read.ok ? ok([]) : read;
      },
      make: async (_intent, sending) => {
        if (request) return fail("conflict");
        const made = await write({ ...ctx, sending }, config);
        if (!made.ok) return made;
        request = made.data;
        return ok({ id: config.way });
      },
      find: async () => {
        const read = await look();
        return read.ok ? ok(request && config.way) : read;
      },
    },
    randomUUID(),
  );
  if (request) return ok({ way: config.way, request });
  return known.ok ? fail("outcome_unknown") : known;
};
