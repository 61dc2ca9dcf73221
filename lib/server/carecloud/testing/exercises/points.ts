import "server-only";
import { getPoints, getPointsExpiration } from "../../points";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /wallet/actions/points-overview",
    "GET /wallet/actions/points-expiration-overview",
    "GET /currencies",
  ],
  async run({ ctx, call, value }) {
    value(await call(getPoints, ctx));
    value(await call(getPointsExpiration, ctx));
  },
};
