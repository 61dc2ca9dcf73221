import "server-only";
import { expect } from "vitest";
import { readPace } from "../../goal";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /customers/{customer_id}/purchases",
    "GET /purchases/{purchase_id}/points",
    "GET /currencies",
  ],
  async run({ ctx, template, call, value }) {
    const pace = value(await call(readPace, ctx));
    if (template === "new") expect(pace).toBeNull();
    else expect(pace).toMatchObject({ points: expect.any(Number), spend: { currency: "CZK" } });
  },
};
