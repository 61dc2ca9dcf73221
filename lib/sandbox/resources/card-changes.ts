import { randomBytes } from "node:crypto";
import { invalid, notFound } from "../errors";
import { freshId, idOf } from "../ids";
import { memberOf, type Call, type Card, type Member, type Operation, type Wire } from "../model";
import { cardFiles } from "../card-files";
import { drawer, freeTypeOf } from "../seed/free-cards";
import { perMember } from "../seed/per-member";
import { CARD_TYPES } from "../seed/texts";
import { ownRequired } from "./own";

/** Fields of a card that its model has no place for, and that a PUT without them loses. */
export const cardExtras = perMember((_world, member) => {
  const extras = new Map<string, Wire>();
  for (const [at, card] of member.cards.entries()) {
    extras.set(card.id, {
      secondary_card_number: `AX${idOf("secondary", `${member.template} ${at}`).slice(0, 10)}`,
    });
  }
  return extras;
});

const text = (value: unknown, name: string): string => {
  if (typeof value !== "string" || value === "") throw invalid([name, "required"]);
  return value;
};

/** The card's end of validity and state decide: a blocked or expired one leaves room for another. */
const isLive = (card: Card, now: string) =>
  card.state === 1 && (card.validTo === null || card.validTo >= now);

function validate(call: Call) {
  const number = text(call.body["card_number"], "card_number");
  const is_free_to_use = drawer(call.world).isFree(number);
  return { status: 200, body: { data: { is_free_to_use } } };
}

/** Gives the card with the number, or any free one, to the customer: one per type. */
function assign(call: Call) {
  const { body, world } = call;
  const member = ownRequired(call, body["customer_id"]);
  const typeId = text(body["card_type_id"], "card_type_id");
  const type = CARD_TYPES.find(({ key }) => idOf("card-type", key) === typeId);
  if (!type) throw invalid(["card_type_id", "not_found", typeId]);
  const now = world.clock.stamp();
  if (member.cards.some((card) => card.typeId === typeId && isLive(card, now))) {
    throw invalid(["card_type_id", "relation_already_exists", typeId]);
  }
  const cards = drawer(world);
  const number = body["card_number"] ?? cards.next(type.key);
  if (typeof number !== "string" || freeTypeOf(number) !== type.key || !cards.isFree(number)) {
    throw invalid(["card_number", "not_allowed_value"]);
  }
  cards.take(number);
  const id = freshId();
  const card: Card = {
    id,
    typeId,
    number,
    validFrom: now,
    validTo: null,
    state: 1,
    lastChange: now,
  };
  member.cards.push(card);
  return { status: 200, body: { data: { card_id: id } } };
}

export function findCard(member: Member, id: unknown): Card {
  const card = member.cards.find((it) => it.id === id);
  if (!card) throw notFound("cards", String(id ?? ""));
  return card;
}

/** Replaces the whole card: what is left out is gone, the customer included. */
function replace(call: Call) {
  const member = memberOf(call);
  const card = findCard(member, call.params["card_id"]);
  const sent = (call.body["card"] ?? {}) as Wire;
  const { state, card_type_id, card_number, valid_from, valid_to } = sent;
  if (state !== 0 && state !== 1) throw invalid(["state", "not_allowed_value", state]);
  if (card_type_id !== card.typeId) throw invalid(["card_type_id", "not_allowed_value"]);
  if (card_number !== card.number) throw invalid(["card_number", "not_allowed_value"]);
  const { store_id, secondary_card_number } = sent;
  cardExtras(call.world, member).set(card.id, {
    ...(store_id !== undefined && { store_id }),
    ...(secondary_card_number !== undefined && { secondary_card_number }),
  });
  if (sent["customer_id"] !== member.id) {
    member.cards.splice(member.cards.indexOf(card), 1);
    return { status: 204 };
  }
  const now = call.world.clock.stamp();
  card.state = state;
  card.validFrom = typeof valid_from === "string" ? valid_from : now;
  card.validTo = typeof valid_to === "string" ? valid_to : null;
  card.lastChange = now;
  return { status: 204 };
}

/** The address carries an account of its own, which whoever has it may use. */
function generate(call: Call) {
  const { body, world } = call;
  const card = findCard(memberOf(call), text(body["card_id"], "card_id"));
  const kind = body["file_type"];
  if (kind !== "png" && kind !== "qr-png" && kind !== "wallet") {
    throw invalid(["file_type", "not_allowed_value", kind]);
  }
  const account = randomBytes(12).toString("hex");
  cardFiles(world).set(account, { number: card.number, kind });
  const file_url = `${world.origin}/card-files/generate?account=${account}&card=${card.id}`;
  return { status: 200, body: { data: { file_url } } };
}

const action = (name: string, handle: Operation["handle"]): Operation => ({
  method: "POST",
  template: `/cards/actions/${name}`,
  access: "member",
  handle,
});

export const cardChangeOperations: Operation[] = [
  action("validate-free-card", validate),
  action("assign-free-card", assign),
  action("generate-digital-card-file", generate),
  { method: "PUT", template: "/cards/{card_id}", access: "member", handle: replace },
];
