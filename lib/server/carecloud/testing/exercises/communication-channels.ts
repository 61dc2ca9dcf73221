import "server-only";
import { expect } from "vitest";
import { listResetChannels } from "../../communication-channels";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /communication-channels"],
  async run({ open, call, value }) {
    const channels = value(await call(listResetChannels, open));
    expect(channels.map(({ recipient }) => recipient)).toEqual(["email", "phone"]);
  },
};
