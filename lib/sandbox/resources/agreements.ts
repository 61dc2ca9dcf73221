import { page } from "../lists";
import type { Call, Operation } from "../model";
import { AGREEMENTS, agreementId } from "../seed/agreements";
import { channelId } from "../seed/channels";
import { said } from "../seed/say";

function agreements(call: Call) {
  const { query, world } = call;
  const channel = query.get("communication_channel_id");
  const textId = query.get("text_id");
  const found = AGREEMENTS.filter(
    (it) =>
      (!textId || it.textId === textId) &&
      (!channel || (it.channel !== undefined && channelId(it.channel) === channel)),
  );
  return page("agreements", found, query, (it) => ({
    agreement_id: agreementId(it.key),
    name: said(call, it.name),
    text: said(call, it.text),
    withdrawal_text: said(call, it.withdrawal),
    ...(it.channel && { communication_channel_id: channelId(it.channel) }),
    text_id: it.textId,
    last_change: world.clock.inDays(-200, "09:00:00"),
  }));
}

export const agreementOperations: Operation[] = [
  {
    method: "GET",
    template: "/agreements",
    access: "token",
    reference: true,
    handle: agreements,
  },
];
