import "server-only";
import { expect } from "vitest";
import { customerSource } from "../../customer-sources";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /customer-sources"],
  async run({ open, call, value }) {
    expect(value(await call(customerSource, open))).toMatch(/^\w+$/);
  },
};
