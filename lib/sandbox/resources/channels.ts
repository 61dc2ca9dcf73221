import { page } from "../lists";
import type { Call, Operation } from "../model";
import { channelId, CHANNELS } from "../seed/channels";
import { CUSTOMER_SOURCES, sourceId } from "../seed/customer-sources";
import { said } from "../seed/say";
import { wording } from "../seed/wording";

function channels(call: Call) {
  return page("communication_channels", CHANNELS, call.query, (it) => ({
    communication_channel_id: channelId(it.key),
    name: said(call, it.name),
    text_id: it.key,
  }));
}

function sources(call: Call) {
  const textId = call.query.get("customer_source_text_id");
  const found = CUSTOMER_SOURCES.filter((it) => !textId || it.key === textId);
  return page("customer_sources", found, call.query, (it) => ({
    customer_source_id: sourceId(it.key),
    name: wording(it.name, call.language),
    customer_source_text_id: it.key,
    state: it.state,
    last_change: call.world.clock.inDays(-200, "09:00:00"),
  }));
}

export const channelOperations: Operation[] = [
  // The document asks for no token here.
  {
    method: "GET",
    template: "/communication-channels",
    access: "none",
    reference: true,
    handle: channels,
  },
  {
    method: "GET",
    template: "/customer-sources",
    access: "token",
    reference: true,
    handle: sources,
  },
];
