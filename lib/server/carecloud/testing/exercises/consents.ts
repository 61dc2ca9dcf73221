import "server-only";
import { expect } from "vitest";
import type { Consent } from "@/lib/contracts/consents";
import { listConsents, updateConsent } from "../../consents";
import { getProfile } from "../../profile";
import type { Exercise } from "../exercise";

const states = (consents: readonly Consent[]) =>
  Object.fromEntries(consents.map(({ id, state }) => [id, state]));

export const exercise: Exercise = {
  upstream: ["GET /agreements", "GET /customers/{customer_id}", "PUT /customers/{customer_id}"],
  async run({ ctx, call, value }) {
    const before = value(await call(listConsents, ctx));
    const profile = value(await getProfile(ctx));
    const expected = states(before);
    // Whichever form the record has: one changes, all others stay as they are.
    for (const { id, state: was } of before) {
      const state = was === "given" ? "withdrawn" : "given";
      const after = value(await call(updateConsent, ctx, id, { state, was }));
      expect(states(after)).toEqual({ ...expected, [id]: state });
      expected[id] = state;
      const late = await updateConsent(ctx, id, {
        state: was === "given" ? was : "withdrawn",
        was,
      });
      expect(late).toMatchObject({ error: { code: "conflict" } });
    }
    expect(value(await listConsents(ctx)).map(({ name }) => name)).not.toContain(null);
    expect(value(await getProfile(ctx))).toMatchObject({ firstName: profile.firstName });
    const none = await updateConsent(ctx, "none", { state: "given", was: "unset" });
    expect(none).toMatchObject({ error: { code: "not_found" } });
  },
};
