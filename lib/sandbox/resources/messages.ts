import { notFound } from "../errors";
import { idOf } from "../ids";
import { page } from "../lists";
import { memberOf, type Call, type Member, type Operation, type Wire } from "../model";
import { messagesOf, type Message } from "../seed/messages";
import { ownByQuery } from "./own";

const show = (call: Call, member: Member, message: Message, withFiles: boolean): Wire => {
  const { files } = message.attachments(call.language);
  return {
    message_id: message.id,
    status: message.status,
    message_template_id: idOf("message-template", String(message.channel)),
    customer_id: member.id,
    title: message.title(call.language),
    send_time: message.sentAt,
    ...(message.openedAt !== null && {
      opened_time: message.openedAt,
      mail_client_language: "cs,en;q=0.7",
    }),
    communication_channel_id: message.channel,
    ...(withFiles && { attachments: files }),
    last_change: message.openedAt ?? message.sentAt,
  };
};

/** Both forms of the document, `2015-01-05 01:00:00` and with a `T`, compare alike. */
const time = (query: URLSearchParams, name: string) => query.get(name)?.replace("T", " ") || null;

function list(call: Call) {
  const { query } = call;
  const member = ownByQuery(call);
  const channel = query.get("communication_channel_id");
  const from = time(query, "send_time_from");
  const to = time(query, "send_time_to");
  const contact = query.get("contact");
  const found = messagesOf(call.world, member).filter(
    (it) =>
      !contact &&
      (!channel || String(it.channel) === channel) &&
      (from === null || it.sentAt >= from) &&
      (to === null || it.sentAt <= to),
  );
  return page("messages", found, query, (it) => show(call, member, it, false));
}

function find(call: Call): Message {
  const id = call.params["message_id"] ?? "";
  const message = messagesOf(call.world, memberOf(call)).find((it) => it.id === id);
  // Another member's message looks like one that does not exist.
  if (!message) throw notFound("messages", id);
  return message;
}

const one = (call: Call) => ({
  status: 200,
  body: { data: show(call, memberOf(call), find(call), true) },
});

function detail(call: Call) {
  const message = find(call);
  const { names } = message.attachments(call.language);
  const data: Wire = {
    plain_text_body: message.text(call.language),
    html_body: message.html(call.language),
    attachments: names.map((attachment_format) => ({ attachment_format })),
    last_change: message.sentAt,
  };
  return { status: 200, body: { data } };
}

const read = (template: string, handle: Operation["handle"]): Operation => ({
  method: "GET",
  template,
  access: "member",
  handle,
});

export const messageOperations: Operation[] = [
  read("/messages", list),
  read("/messages/{message_id}", one),
  read("/messages/{message_id}/detail", detail),
];
