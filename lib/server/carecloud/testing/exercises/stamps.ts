import "server-only";
import { expect } from "vitest";
import { getStamps } from "../../stamps";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /stamper-campaigns", "GET /stamper-cards", "GET /stamps"],
  async run({ ctx, template, call, value }) {
    const { running } = value(await call(getStamps, ctx));
    expect(running.length).toBeGreaterThanOrEqual(3);
    const cards = running.flatMap(({ current }) => current ?? []);
    expect(cards.some(({ id, collected }) => id === null && collected === 0)).toBe(true);
    const collected = cards.some((card) => card.collected > 0);
    expect(collected).toBe(template !== "new" && template !== "blocked");
  },
};
