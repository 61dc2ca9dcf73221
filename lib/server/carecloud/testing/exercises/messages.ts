import "server-only";
import { expect } from "vitest";
import {
  findAttachment,
  getMessage,
  listAllMessages,
  listMessages,
  listRecentMessages,
} from "../../messages";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /messages", "GET /messages/{message_id}", "GET /messages/{message_id}/detail"],
  async run({ ctx, call, value }) {
    const first = value(await call(listMessages, ctx, 0));
    const recent = value(await call(listRecentMessages, ctx, null));
    expect(recent.items.slice(0, first.items.length)).toEqual(first.items);
    const whole = value(await call(listAllMessages, ctx));
    expect(whole).toEqual(expect.arrayContaining(first.items));
    expect(whole[0]?.sentAt).toBe(first.items[0]?.sentAt);
    if (first.nextOffset !== null) {
      const next = value(await call(listMessages, ctx, first.nextOffset));
      const ids = new Set([...first.items, ...next.items].map(({ id }) => id));
      expect(ids.size).toBe(first.items.length + next.items.length);
    }
    for (const { id, sentAt } of first.items.slice(0, 8)) {
      const message = value(await call(getMessage, ctx, id));
      const since = value(await call(listRecentMessages, ctx, sentAt));
      expect(since.items.map((item) => item.id)).toContain(id);
      for (const [index, { name, href }] of message.attachments.entries()) {
        const found = await call(findAttachment, ctx, id, index);
        expect(found.ok).toBe(href !== null);
        if (found.ok) expect(found.data.name).toBe(name);
      }
    }
    expect(await call(getMessage, ctx, "nobodys")).toMatchObject({ error: { code: "not_found" } });
    const missing = await call(findAttachment, ctx, "nobodys", 0);
    expect(missing).toMatchObject({ error: { code: "not_found" } });
  },
};
