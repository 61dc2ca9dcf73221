import "server-only";
import type { ResetChannel } from "@/lib/contracts/password-reset";
import { ok, type Result } from "@/lib/contracts/result";
import { site } from "@/lib/site";
import type { PublicContext } from "./context";
import { readPublicList } from "./reference-data";
import { ChannelRecord } from "./schemas/communication-channels";

/** Channels that go to an address or number somebody can type in; push messages go to devices. */
const RECIPIENTS: Record<string, ResetChannel["recipient"]> = {
  email: "email",
  sms: "phone",
  viber: "phone",
  whatsapp: "phone",
};

/**
 * The ways in which a link for a new password can be sent: those of the project that the operator
 * names, in the operator's order. `GET /communication-channels`.
 * @returns `upstream_unavailable`; `forbidden` where the project closes it
 */
export const listResetChannels = async (ctx: PublicContext): Promise<Result<ResetChannel[]>> => {
  const path = "/communication-channels";
  const read = await readPublicList(ctx, path, "communication_channels", ChannelRecord);
  if (!read.ok) return read;
  return ok(
    site().passwordReset.channels.flatMap((wanted) => {
      const record = read.data.find(({ text_id }) => text_id?.toLowerCase() === wanted);
      const recipient = RECIPIENTS[wanted];
      if (!record || !recipient) return [];
      return [{ id: record.communication_channel_id, name: record.name, recipient }];
    }),
  );
};
