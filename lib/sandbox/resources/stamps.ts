import { invalid } from "../errors";
import { idOf } from "../ids";
import { flag, integer, isInside, page, values } from "../lists";
import { memberOf, type Call, type Member, type Operation, type Text, type Wire } from "../model";
import { CAMPAIGNS, type CampaignSeed } from "../seed/stamp-texts";
import {
  campaignId,
  conditionId,
  stampCardsOf,
  type StampCardRow,
  type StampRow,
} from "../seed/stamps";
import { ownByQuery } from "./own";
import { wording } from "../seed/wording";

const MARKUP = `<img src=x onerror="document.title='owned'"><script>alert(1)</script>`;

/** Campaigns are everybody's, but the one whom nothing clean reaches is sent markup here too. */
const sayFor = (call: Call) => (text: Text) =>
  call.member?.template === "hostile"
    ? `${MARKUP}${wording(text, call.language)}`
    : wording(text, call.language);

function campaignWire(call: Call, campaign: CampaignSeed): Wire {
  const { clock } = call.world;
  const say = sayFor(call);
  return {
    stamper_campaign_id: campaignId(campaign.key),
    partner_id: idOf("partner", "own"),
    name: say(campaign.name),
    description: say(campaign.about),
    stamp_count: campaign.stamps,
    valid_from: clock.inDays(campaign.from, "00:00:00"),
    valid_to: clock.inDays(campaign.to, "23:59:59"),
    count_of_campaign_repetitions: campaign.repetitions,
    stamper_conditions: campaign.conditions.map((text, at) => ({
      stamper_condition_id: conditionId(campaign.key, at),
      description: say(text),
    })),
    stamper_bonus_checkpoints: campaign.bonuses.map(({ at, text }) => ({
      stamper_bonus_checkpoint_id: idOf("stamper-bonus", `${campaign.key} ${at}`),
      description: say(text),
      stamp_number: at,
    })),
    last_change: clock.inDays(campaign.from - 5, "10:00:00"),
    state: 1,
  };
}

function campaigns(call: Call) {
  const { query, world } = call;
  const { clock } = world;
  const valid = flag(query, "is_valid");
  const name = query.get("name")?.toLowerCase();
  const say = sayFor(call);
  const found = CAMPAIGNS.filter(
    (it) =>
      (valid === null ||
        isInside(
          clock.stamp(),
          clock.inDays(it.from, "00:00:00"),
          clock.inDays(it.to, "23:59:59"),
        ) === valid) &&
      (!name || say(it.name).toLowerCase().includes(name)),
  );
  return page("stamper_campaigns", found, query, (it) => campaignWire(call, it));
}

const stampWire =
  (member: Member) =>
  (stamp: StampRow): Wire => ({
    stamp_id: stamp.id,
    customer_id: member.id,
    ...(stamp.purchaseId !== null && { purchase_id: stamp.purchaseId }),
    stamper_card_id: stamp.cardId,
    stamp_order: stamp.order,
    stamper_condition_id: stamp.conditionId,
    created_at: stamp.at,
    last_change: stamp.at,
    state: 1,
  });

const isFull = ({ campaign, stamps }: StampCardRow) => stamps.length >= campaign.stamps;

const cardWire =
  (member: Member) =>
  (card: StampCardRow): Wire => ({
    stamper_card_id: card.id,
    stamper_campaign_id: campaignId(card.campaign.key),
    customer_id: member.id,
    stamper_card_order: card.order,
    is_filled_up: isFull(card),
    stamps: card.stamps.map(stampWire(member)),
    created_at: card.createdAt,
    last_change: card.stamps.at(-1)?.at ?? card.createdAt,
    state: 1,
  });

function cards(call: Call) {
  const { query, world } = call;
  const member = ownByQuery(call);
  const campaign = query.get("stamper_campaign_id");
  const state = integer(query, "state", 0);
  const full = flag(query, "filled_up");
  const found = stampCardsOf(world, member).filter(
    (it) =>
      (!campaign || campaignId(it.campaign.key) === campaign) &&
      (state === null || state === 1) &&
      (full === null || isFull(it) === full),
  );
  return page("stamper_cards", found, query, cardWire(member));
}

function stamps(call: Call) {
  const { query, world } = call;
  const member = ownByQuery(call);
  const cardIds = values(query, "stamper_card_id");
  const condition = query.get("stamper_condition_id");
  if (cardIds?.some((id) => !stampCardsOf(world, memberOf(call)).some((it) => it.id === id))) {
    throw invalid(["stamper_card_id", "not_found"]);
  }
  const found = stampCardsOf(world, member)
    .filter(({ id }) => cardIds === null || cardIds.includes(id))
    .flatMap((card) => card.stamps)
    .filter((it) => !condition || it.conditionId === condition);
  return page("stamper_stamps", found, query, stampWire(member));
}

const get = (template: string, handle: Operation["handle"]): Operation => ({
  method: "GET",
  template,
  access: "member",
  handle,
});

export const stampOperations: Operation[] = [
  get("/stamper-campaigns", campaigns),
  get("/stamper-cards", cards),
  get("/stamps", stamps),
];
