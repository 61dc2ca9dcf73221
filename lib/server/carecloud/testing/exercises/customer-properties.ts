import "server-only";
import { expect } from "vitest";
import { PROPERTY_KINDS } from "@/lib/contracts/customer-properties";
import { listCustomerProperties } from "../../customer-properties";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /customer-properties"],
  async run({ open, call, value }) {
    const properties = value(await call(listCustomerProperties, open));
    expect(new Set(properties.map(({ kind }) => kind))).toEqual(new Set(PROPERTY_KINDS));
  },
};
