import { idOf } from "../ids";
import type { Language, Wire } from "../model";
import type { Say } from "./catalogue";
import { NETWORK } from "./store-network";
import { STORES as OWN, type OpeningSeed, type StoreSeed } from "./store-texts";
import { verbatim, wording } from "./wording";

/** Every store there is: more than a page of them, as a chain has. */
export const STORES: readonly StoreSeed[] = [...OWN, ...NETWORK];

interface Sources {
  say: Say;
  changed: string;
  origin: () => string;
}

const DAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] as const;

function openingOf({ week, weekdays, saturday, sunday }: StoreSeed): Wire[] {
  const seeded: OpeningSeed = week === undefined ? usual(weekdays, saturday, sunday) : week;
  return (seeded ?? []).map((intervals, at) => ({
    day_id: DAYS[at],
    time_intervals: intervals.map(([from, to]) => ({ from, to })),
  }));
}

const usual = (
  weekdays: StoreSeed["weekdays"],
  saturday: StoreSeed["saturday"],
  sunday: StoreSeed["sunday"],
): OpeningSeed => [
  ...Array.from({ length: 5 }, () => [weekdays]),
  saturday ? [saturday] : [],
  sunday ? [sunday] : [],
];

const nameOf = ({ name }: StoreSeed, language: Language): string =>
  name.map((part) => wording(part, language)).join(language === "ar" ? "، " : ", ");

/** A store as upstream sends it. */
export function storeWire(
  store: StoreSeed,
  language: Language,
  { say, changed, origin }: Sources,
): Wire {
  return {
    store_id: idOf("store", store.key),
    store_code: store.key.toUpperCase(),
    name: say(verbatim(nameOf(store, language)), language),
    store_address: {
      address1: store.street,
      address3: store.number,
      zip: store.zip,
      city: store.city,
      country_code: "cz",
    },
    contact_email: `${store.key}@example.com`,
    ...(store.phone !== null && { phone_number: store.phone }),
    partner_id: idOf("partner", "own"),
    system_id: store.key,
    ...(store.gps && {
      gps_coordinates: { gps_longitude: store.gps[0], gps_latitude: store.gps[1] },
    }),
    url_address: `https://example.com/${store.key}`,
    opening: openingOf(store),
    // Read when it is sent: the sandbox knows its own address only once it listens.
    get image_urls() {
      return (store.pictures ?? []).map((name) => `${origin()}/images/${name}.png`);
    },
    visibility_for_customer: store.visible ? 1 : 0,
    short_description: say(store.about, language),
    description: say(store.about, language),
    last_change: changed,
    state: 1,
  };
}
