import type { Clock } from "../clock";
import { idOf } from "../ids";
import { LANGUAGES, type Catalogue, type Language, type Text, type Wire } from "../model";
import { createRewards } from "./rewards";
import { STORES, storeWire } from "./stores";
import * as texts from "./texts";
import { wording } from "./wording";

/** Turns a text into what goes over the wire. */
export type Say = (text: Text, language: Language) => string;

/** What is put before every public text of a world that was ordered hostile. */
export const MARKUP = `<img src=x onerror="document.title='owned'"><script>alert(1)</script>`;

const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((it) => [it, make(it)])) as Record<Language, T>;

/** Everything that is the same for every member. */
export function createCatalogue(clock: Clock, hostile: boolean, origin: () => string): Catalogue {
  const say: Say = hostile ? (text, it) => `${MARKUP}${wording(text, it)}` : wording;
  const changed = clock.inDays(-40, "09:15:00");
  const stores = perLanguage(
    (it) =>
      new Map(
        STORES.map((store) => [
          idOf("store", store.key),
          storeWire(store, it, { say, changed, origin }),
        ]),
      ),
  );
  const tags = perLanguage((it) =>
    texts.TAGS.map(({ key, name }) => ({
      tag_id: idOf("tag", key),
      name: say(name, it),
      text_id: key,
      state: 1,
      last_change: changed,
    })),
  );
  return {
    ...createRewards({ say, stores, tags, changed, origin }),
    stores,
    tags,
    cardTypes: perLanguage((it) =>
      texts.CARD_TYPES.map(({ key, name, prefix }) => ({
        card_type_id: idOf("card-type", key),
        text_id: key,
        name: say(name, it),
        prefix,
      })),
    ),
    statuses: perLanguage((it) => texts.STATUSES.map((_, at) => statusWire(at, it, say, changed))),
    countries: perLanguage((it) =>
      texts.COUNTRIES.map(({ key, name }) => ({ country_id: key, name: say(name, it), state: 1 })),
    ),
    currencies: perLanguage((it) =>
      texts.CURRENCIES.map(({ key, name }) => ({
        currency_id: idOf("currency", key),
        name: say(name, it),
        code: key,
      })),
    ),
    addressTypes: perLanguage((it) =>
      texts.ADDRESS_TYPES.map(({ key, name }) => ({
        address_type_id: idOf("address-type", key),
        name: say(name, it),
        last_change: changed,
      })),
    ),
    languages: texts.UPSTREAM_LANGUAGES.map((it) => ({
      language_id: it,
      state: 1,
      last_change: changed,
    })),
  };
}

function statusWire(at: number, language: Language, say: Say, changed: string): Wire {
  const status = texts.STATUSES[at];
  if (!status) throw new Error(`There is no status ${at}`);
  const previous = texts.STATUSES[at - 1];
  const next = texts.STATUSES[at + 1];
  return {
    status_id: idOf("status", status.key),
    name: say(status.name, language),
    description: say(status.about, language),
    qualification_period: 12,
    qualification_turnover: [{ currency_id: idOf("currency", "CZK"), value: status.turnover }],
    qualification_points: status.points,
    ...(previous && { previous_status: idOf("status", previous.key) }),
    ...(next && { next_status: idOf("status", next.key) }),
    validity_period: "1 year",
    collection_points: true,
    payment_points: true,
    qualification_type: at === 0 ? 0 : 2,
    discount: at * 2,
    overall_discount_on_discounted_purchase_items: false,
    text_id: status.key,
    last_change: changed,
  };
}
