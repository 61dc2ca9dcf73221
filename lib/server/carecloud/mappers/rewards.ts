import "server-only";
import type { Undated } from "@/lib/contracts/dated";
import type { Reward, RewardCatalogue, RewardDetail, RewardTag } from "@/lib/contracts/rewards";
import type { StoreSummary } from "@/lib/contracts/stores";
import type { Locale } from "@/lib/i18n/locales";
import { imageHref, type ImageWidth } from "@/lib/server/images";
import type { RewardRecord } from "../schemas/records";
import { plainText } from "./text";
import { parseHours } from "./time";

const ACTIVE = 1;
const CATALOGUE = 1;
const SIMPLE = 4;

/** The groups that points can buy: `create-voucher` takes no other. */
export const isBuyable = (group: number | null): boolean => group === CATALOGUE || group === SIMPLE;

const hrefs = (urls: readonly string[], width: ImageWidth): string[] =>
  urls.map((url) => imageHref(url, width)).filter((href) => href !== null);

/** Addresses under `/api/images`, large; those of hosts that may not be shown are left out. */
export const toImages = (urls: readonly string[]): string[] => hrefs(urls, 1280);

/** The address of the picture that stands for all in a list, or null. */
export const toListImage = (urls: readonly string[]): string | null => hrefs(urls, 640)[0] ?? null;

const toTags = ({ tags }: RewardRecord): RewardTag[] =>
  tags
    .filter(({ state }) => state === null || state === ACTIVE)
    .map(({ tag_id: id, name }) => ({ id, name }));

export const toReward = (record: RewardRecord): Reward => ({
  id: record.reward_id,
  name: record.name,
  subtitle: record.subtitle,
  pointsCost: record.points_cost,
  imageUrl: toListImage(record.image_urls),
  tags: toTags(record),
  priority: record.priority,
  redeemable: isBuyable(record.reward_group) && record.points_cost !== null,
});

export const toRewardDetail = (
  record: RewardRecord,
  stores: StoreSummary[],
): Undated<RewardDetail> => ({
  ...toReward(record),
  description: plainText(record.note),
  images: toImages(record.image_urls),
  hours: parseHours(record.valid_time_from, record.valid_time_to),
  stores,
});

/** Whether the reward is there at all: a deleted or switched-off one is not. */
export const isLive = ({ state }: RewardRecord): boolean => state === null || state === ACTIVE;

const last = (value: number | null) => value ?? Number.POSITIVE_INFINITY;

const difference = (one: number, other: number) => (one === other ? 0 : one - other);

/**
 * The catalogue: live rewards that points can buy, most important first, then cheapest. Till,
 * campaign and gift rewards come to a member by themselves: they are no part of it.
 */
export const toCatalogue = (
  records: readonly RewardRecord[],
  locale: Locale,
): Undated<RewardCatalogue> => {
  const { compare } = new Intl.Collator(locale);
  const items = records
    .filter((record) => isLive(record) && isBuyable(record.reward_group))
    .map(toReward)
    .sort(
      (one, other) =>
        difference(last(one.priority), last(other.priority)) ||
        difference(last(one.pointsCost), last(other.pointsCost)) ||
        compare(one.name, other.name),
    );
  const tags = new Map(items.flatMap((item) => item.tags).map((tag) => [tag.id, tag]));
  return {
    items,
    tags: [...tags.values()].sort((one, other) => compare(one.name, other.name)),
  };
};
