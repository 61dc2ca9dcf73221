import "server-only";
import { listCountries } from "../../reference";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /countries"],
  async run({ open, call, value }) {
    value(await call(listCountries, open));
  },
};
