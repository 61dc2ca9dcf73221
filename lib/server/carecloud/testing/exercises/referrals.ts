import "server-only";
import { expect } from "vitest";
import { getReferral } from "../../referrals";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /customers/{customer_id}/referrals"],
  async run({ ctx, call, value, template }) {
    const referral = value(await call(getReferral, ctx));
    expect(referral === null).toBe(template === "new");
    if (!referral) return;
    expect(referral.link).toContain(`/${ctx.locale}/register?referral=`);
    expect(referral.scan).toMatchObject({ text: referral.link, symbology: "qr" });
    expect(referral.scan.picture).not.toBeNull();
  },
};
