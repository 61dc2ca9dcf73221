import "server-only";
import { listAgreements } from "../../agreements";
import { customerSource } from "../../customer-sources";
import { signUpForNewsletter } from "../../newsletter";
import { createToken } from "../../tokens";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["POST /customers/actions/newsletters-sign-up"],
  async run({ ctx, open, call, value }) {
    const token = value(await createToken(ctx, { deviceId: `news-${ctx.customerId}`, name: "C" }));
    const sourceId = value(await customerSource(open));
    const agreements = value(await listAgreements(open));
    const email = `news-${ctx.customerId}@example.com`;
    value(await call(signUpForNewsletter, ctx, token, { email, sourceId, agreements }));
  },
};
