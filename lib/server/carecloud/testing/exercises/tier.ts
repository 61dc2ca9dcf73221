import "server-only";
import { getTier } from "../../tier";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /customers/{customer_id}/status-records", "GET /statuses", "GET /currencies"],
  async run({ ctx, call, value }) {
    value(await call(getTier, ctx));
  },
};
