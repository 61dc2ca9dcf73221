import "server-only";
import { expect } from "vitest";
import { listCountries, listStoreChoices } from "../../reference";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /countries", "GET /stores"],
  async run({ open, call, value }) {
    value(await call(listCountries, open));
    const stores = value(await call(listStoreChoices, open));
    expect(stores.length).toBeGreaterThan(0);
  },
};
