import "server-only";
import { expect } from "vitest";
import { listAgreements } from "../../agreements";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /agreements"],
  async run({ open, call, value }) {
    const agreements = value(await call(listAgreements, open));
    expect(agreements[0]).toMatchObject({ textId: "gtc", kind: "gtc", required: true, order: 0 });
    expect(JSON.stringify(agreements)).not.toMatch(/<script|onclick|<img|style=/i);
  },
};
