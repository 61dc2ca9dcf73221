import "server-only";
import type {
  Stamp,
  StampBonus,
  StampBook,
  StampCampaign,
  StampCard,
} from "@/lib/contracts/stamps";
import type { StampRecord, StamperCampaignRecord, StamperCardRecord } from "../schemas/stamps";
import type { Clock } from "./clock";
import { plainText } from "./text";
import { isAfter, isBefore, parseDateTime } from "./time";

const DELETED = 0;
const BLOCKED = 0;
/** Far above what a card can show: a wrong number must not draw a million places. */
const MOST_PLACES = 100;

const isPlace = (place: number | null): place is number =>
  place !== null && Number.isInteger(place) && place >= 1 && place <= MOST_PLACES;

const toBonuses = (record: StamperCampaignRecord): StampBonus[] =>
  record.stamper_bonus_checkpoints
    .flatMap(({ stamper_bonus_checkpoint_id: id, stamp_number: place, description }, index) =>
      isPlace(place) ? [{ id: id ?? String(index), place, text: plainText(description) }] : [],
    )
    .sort((one, other) => one.place - other.place);

const toStamp = (record: StampRecord, zone: string): Stamp => ({
  id: record.stamp_id,
  at: parseDateTime(record.created_at, zone),
  purchaseId: record.purchase_id,
});

/** Each stamp in the place upstream gives it; those without one, or whose place is taken, follow. */
const intoPlaces = (records: readonly StampRecord[], size: number, zone: string) => {
  const places = new Map<number, Stamp>();
  const late: StampRecord[] = [];
  for (const record of records) {
    const place = record.stamp_order;
    if (isPlace(place) && !places.has(place)) places.set(place, toStamp(record, zone));
    else late.push(record);
  }
  let free = 1;
  for (const record of late) {
    while (places.has(free)) free += 1;
    places.set(free, toStamp(record, zone));
  }
  const last = Math.min(Math.max(size, ...places.keys()), MOST_PLACES);
  return Array.from({ length: last }, (_none, index) => ({
    number: index + 1,
    stamp: places.get(index + 1) ?? null,
  }));
};

/** A card's stamps: those in the card itself, and what the list of all stamps knows beyond. */
const stampsOf = (card: StamperCardRecord, stamps: readonly StampRecord[]): StampRecord[] => {
  const listed = stamps.filter(({ stamper_card_id: cardId }) => cardId === card.stamper_card_id);
  const all = new Map([...card.stamps, ...listed].map((stamp) => [stamp.stamp_id, stamp]));
  return [...all.values()].filter(({ state }) => state !== DELETED);
};

interface Sources {
  cards: readonly StamperCardRecord[];
  stamps: readonly StampRecord[];
  clock: Clock;
}

const toCards = (campaign: StamperCampaignRecord, sources: Sources): StampCard[] =>
  sources.cards
    .filter(({ stamper_campaign_id: id }) => id === campaign.stamper_campaign_id)
    .sort((one, other) => (one.stamper_card_order ?? 0) - (other.stamper_card_order ?? 0))
    .map((card, index) => {
      const stamps = stampsOf(card, sources.stamps);
      const places = intoPlaces(stamps, sizeOf(campaign), sources.clock.zone);
      const collected = places.filter(({ stamp }) => stamp !== null).length;
      return {
        id: card.stamper_card_id,
        order: card.stamper_card_order ?? index + 1,
        places,
        collected,
        full: card.is_filled_up ?? (places.length > 0 && collected === places.length),
        blocked: card.state === BLOCKED,
      };
    });

/** Where upstream does not say how many stamps a card takes, its last bonus does. */
const sizeOf = (campaign: StamperCampaignRecord): number => {
  const { stamp_count: count } = campaign;
  return isPlace(count) ? count : Math.max(0, ...toBonuses(campaign).map(({ place }) => place));
};

/** The card upstream makes with the first stamp, as it will look. */
const emptyCard = (campaign: StamperCampaignRecord, order: number): StampCard => ({
  id: null,
  order,
  places: intoPlaces([], sizeOf(campaign), "UTC"),
  collected: 0,
  full: false,
  blocked: false,
});

const toCampaign = (record: StamperCampaignRecord, sources: Sources): StampCampaign => {
  const { zone } = sources.clock;
  const cards = toCards(record, sources);
  const completed = cards.filter(({ full }) => full).reverse();
  const repetitions = record.count_of_campaign_repetitions;
  const open = cards.findLast(({ full }) => !full) ?? null;
  const exhausted = repetitions !== null && repetitions > 0 && completed.length >= repetitions;
  const last = Math.max(0, ...cards.map(({ order }) => order));
  return {
    id: record.stamper_campaign_id,
    name: record.name,
    description: plainText(record.description),
    validFrom: parseDateTime(record.valid_from, zone),
    validTo: parseDateTime(record.valid_to, zone),
    repetitions: repetitions !== null && repetitions > 0 ? repetitions : null,
    conditions: record.stamper_conditions.flatMap(
      ({ description }) => plainText(description) ?? [],
    ),
    bonuses: toBonuses(record),
    current: open ?? (exhausted ? null : emptyCard(record, last + 1)),
    completed,
  };
};

const ends = ({ validTo }: StampCampaign) =>
  validTo === null ? Number.POSITIVE_INFINITY : Date.parse(validTo);

/** How far along the card is, full ones last: what can still be had comes first. */
const progress = ({ current }: StampCampaign) =>
  current === null || current.places.length === 0 ? -1 : current.collected / current.places.length;

/** Campaigns that run, fullest card first; then those of the past in which something was collected. */
export const toStampBook = (
  records: readonly StamperCampaignRecord[],
  sources: Sources,
): StampBook => {
  const { now } = sources.clock;
  const all = records.map((record) => ({
    campaign: toCampaign(record, sources),
    deleted: record.state === DELETED,
  }));
  const runs = ({ campaign, deleted }: (typeof all)[number]) =>
    !deleted && !isAfter(campaign.validFrom, now) && !isBefore(campaign.validTo, now);
  const collected = ({ current, completed }: StampCampaign) =>
    completed.length > 0 || (current?.collected ?? 0) > 0;
  return {
    running: all
      .filter(runs)
      .map(({ campaign }) => campaign)
      .sort(
        (one, other) =>
          progress(other) - progress(one) ||
          Number(ends(one) > ends(other)) - Number(ends(one) < ends(other)),
      ),
    past: all
      .filter((it) => !runs(it) && collected(it.campaign))
      .map(({ campaign }) => campaign)
      .sort((one, other) => Number(ends(one) < ends(other)) - Number(ends(one) > ends(other))),
  };
};
