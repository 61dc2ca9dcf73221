import "server-only";
import { listResetChannels } from "../../communication-channels";
import { sendPasswordSetup } from "../../password-reset";
import { createToken } from "../../tokens";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["POST /tokens/{token_id}/actions/send-password-setup-email"],
  async run({ ctx, open, keys, call, value }) {
    const token = value(await createToken(ctx, { deviceId: `lost-${ctx.customerId}`, name: "C" }));
    const [email, phone] = value(await listResetChannels(open));
    const send = (channelId = "", recipient: string) =>
      call(sendPasswordSetup, ctx, token, { channelId, recipient });
    value(await send(email?.id, keys.login));
    value(await send(phone?.id, keys.phone));
    // Nobody is told that there is no such member.
    value(await send(email?.id, "nobody@example.com"));
  },
};
