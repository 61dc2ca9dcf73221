import { flag, integer, isInside, page, values } from "../lists";
import { memberOf, type Call, type Card, type Member, type Operation, type Wire } from "../model";
import { cardExtras, findCard } from "./card-changes";
import { ownByQuery } from "./own";

const show =
  ({ world }: Call, member: Member) =>
  (card: Card): Wire => ({
    ...cardExtras(world, member).get(card.id),
    card_id: card.id,
    customer_id: member.id,
    card_type_id: card.typeId,
    card_number: card.number,
    valid_from: card.validFrom,
    ...(card.validTo !== null && { valid_to: card.validTo }),
    last_change: card.lastChange,
    state: card.state,
  });

function list(call: Call) {
  const { query, world } = call;
  const member = ownByQuery(call);
  const now = world.clock.stamp();
  const state = integer(query, "state", 0);
  const valid = flag(query, "is_valid");
  const number = query.get("card_number");
  const type = query.get("card_type_id");
  const numbers = values(query, "card_number_list");
  const found = member.cards.filter(
    (card) =>
      (state === null || card.state === state) &&
      (valid === null || isInside(now, card.validFrom, card.validTo) === valid) &&
      (!number || card.number === number) &&
      (!type || card.typeId === type) &&
      (numbers === null || numbers.includes(card.number)),
  );
  return page("cards", found, query, show(call, member));
}

function one(call: Call) {
  const member = memberOf(call);
  const card = findCard(member, call.params["card_id"]);
  return { status: 200, body: { data: show(call, member)(card) } };
}

export const cardOperations: Operation[] = [
  { method: "GET", template: "/cards", access: "member", handle: list },
  { method: "GET", template: "/cards/{card_id}", access: "member", handle: one },
];
