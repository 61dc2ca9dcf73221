import { codeOf, idOf } from "../ids";
import type { Catalogue, Language, Reward, RewardSeed, Wire } from "../model";
import type { Say } from "./catalogue";
import { bakeryRewards } from "./reward-texts-bakery";
import { experienceRewards } from "./reward-texts-experiences";
import { homeRewards } from "./reward-texts-home";
import { STORES } from "./stores";

interface Sources {
  say: Say;
  stores: Catalogue["stores"];
  tags: Catalogue["tags"];
  changed: string;
  origin: () => string;
}

const SEEDS = [...bakeryRewards, ...homeRewards, ...experienceRewards];

type RewardParts = Pick<Catalogue, "rewards" | "rewardsByKey" | "rewardWire">;

export function createRewards(sources: Sources): RewardParts {
  const all = SEEDS.map(complete);
  const rewards = new Map(all.map((it) => [it.id, it]));
  const cache = new Map<string, Wire>();
  return {
    rewards,
    rewardsByKey: new Map(all.map((it) => [it.key, it])),
    rewardWire(id, language, withStores) {
      const key = `${id} ${language} ${withStores}`;
      let wire = cache.get(key);
      if (!wire) {
        const reward = rewards.get(id);
        if (!reward) throw new Error(`There is no reward ${id}`);
        wire = toWire(reward, language, withStores, sources);
        cache.set(key, wire);
      }
      return wire;
    },
  };
}

function complete(seed: RewardSeed): Reward {
  const id = idOf("reward", seed.key);
  const keys =
    seed.stores === "all" ? STORES.filter((it) => it.visible).map((it) => it.key) : seed.stores;
  return { ...seed, id, code: codeOf(id), storeIds: keys.map((it) => idOf("store", it)) };
}

function toWire(
  reward: Reward,
  language: Language,
  withStores: boolean,
  { say, stores, tags, changed, origin }: Sources,
): Wire {
  const tagIds = reward.tags.map((it) => idOf("tag", it));
  return {
    reward_id: reward.id,
    code: reward.code,
    name: say(reward.name, language),
    note: say(reward.note, language),
    subtitle: say(reward.subtitle, language),
    ...(reward.cost !== null && { points_cost: reward.cost }),
    ...(reward.hours && { valid_time_from: reward.hours[0], valid_time_to: reward.hours[1] }),
    reward_group: reward.group,
    reward_type_id: idOf("reward-type", String(reward.group)),
    store_list: withStores
      ? reward.storeIds.map((it) => stores[language].get(it)).filter((it) => it !== undefined)
      : [],
    priority: reward.priority,
    image_urls: [`${origin()}/images/${reward.key}.png`],
    has_product_condition: false,
    has_group_condition: false,
    has_brand_condition: false,
    has_product_bonus: false,
    has_group_bonus: false,
    has_brand_bonus: false,
    is_automated: reward.automated ?? false,
    tags: tags[language].filter((it) => tagIds.includes(String(it["tag_id"]))),
    last_change: changed,
    state: 1,
  };
}
