import type { Text } from "../model";
import type { OpeningSeed, StoreSeed } from "./store-texts";
import { verbatim } from "./wording";

type Town = readonly [
  /** Plain where it is called the same in every language. */
  city: string | Text,
  zip: number,
  longitude: number,
  latitude: number,
  stores: number,
];

/** Where else the chain is, with how many stores there. */
const TOWNS: readonly Town[] = [
  [{ en: "Prague", cs: "Praha" }, 11000, 14.4378, 50.0755, 12],
  ["Brno", 60200, 16.6068, 49.1951, 8],
  ["Ostrava", 70200, 18.2625, 49.8209, 6],
  [{ en: "Pilsen", cs: "Plzeň" }, 30100, 13.3776, 49.7384, 5],
  ["Liberec", 46001, 15.0562, 50.7663, 4],
  ["Olomouc", 77900, 17.2509, 49.5938, 3],
  ["České Budějovice", 37001, 14.4747, 48.9757, 4],
  ["Hradec Králové", 50002, 15.8328, 50.2104, 2],
  ["Ústí nad Labem", 40001, 14.0402, 50.6611, 3],
  ["Pardubice", 53002, 15.7812, 50.0343, 3],
  ["Zlín", 76001, 17.6627, 49.2265, 3],
  ["Havířov", 73601, 18.4373, 49.7798, 2],
  ["Kladno", 27201, 14.1029, 50.1473, 2],
  ["Most", 43401, 13.6362, 50.503, 2],
  ["Opava", 74601, 17.9046, 49.9407, 2],
  ["Frýdek-Místek", 73801, 18.35, 49.685, 2],
  ["Jihlava", 58601, 15.587, 49.3961, 3],
  ["Karlovy Vary", 36001, 12.8719, 50.2306, 2],
  ["Teplice", 41501, 13.8244, 50.6404, 2],
  ["Děčín", 40502, 14.2148, 50.7726, 2],
  ["Mladá Boleslav", 29301, 14.9062, 50.4113, 2],
  ["Prostějov", 79601, 17.111, 49.4719, 2],
  ["Tábor", 39001, 14.6578, 49.4144, 2],
  ["Znojmo", 66902, 16.0488, 48.8555, 2],
  ["Chomutov", 43001, 13.4178, 50.4605, 1],
  ["Přerov", 75002, 17.4509, 49.4551, 1],
  ["Jablonec nad Nisou", 46601, 15.1711, 50.7243, 1],
  ["Třebíč", 67401, 15.8817, 49.2149, 1],
  ["Třinec", 73961, 18.6708, 49.6776, 1],
  ["Kolín", 28002, 15.2, 50.0281, 1],
  ["Příbram", 26101, 14.0104, 49.6899, 1],
  ["Cheb", 35002, 12.374, 50.0796, 1],
  ["Trutnov", 54101, 15.9127, 50.561, 1],
  ["Písek", 39701, 14.1475, 49.3088, 1],
  ["Kroměříž", 76701, 17.3931, 49.2978, 1],
  ["Šumperk", 78701, 16.9706, 49.9653, 1],
  ["Vsetín", 75501, 17.9962, 49.3387, 1],
  ["Uherské Hradiště", 68601, 17.4597, 49.0698, 1],
  ["Břeclav", 69002, 16.882, 48.759, 1],
  ["Hodonín", 69501, 17.1325, 48.8489, 1],
  ["Český Krumlov", 38101, 14.3175, 48.8127, 1],
  ["Litoměřice", 41201, 14.1318, 50.5335, 1],
  ["Nový Jičín", 74101, 18.0103, 49.5944, 1],
  ["Chrudim", 53701, 15.7956, 49.9511, 1],
  ["Havlíčkův Brod", 58001, 15.5807, 49.6078, 1],
  ["Klatovy", 33901, 13.295, 49.3955, 1],
  ["Kutná Hora", 28401, 15.268, 49.9484, 1],
];

/** Streets that nearly every Czech town has. */
const STREETS = [
  "Masarykova",
  "Palackého",
  "Husova",
  "Nádražní",
  "Komenského",
  "Jiráskova",
  "Tyršova",
  "Havlíčkova",
  "Sokolská",
  "Smetanova",
  "Dvořákova",
  "Riegrova",
];

type Hours = readonly [string, string];

const every = (hours: readonly Hours[], saturday = hours, sunday = saturday): OpeningSeed => [
  ...Array.from({ length: 5 }, () => hours),
  saturday,
  sunday,
];

interface Kind {
  week: OpeningSeed;
  about: Text;
}

/** Hours as chains have them: with a break at noon, past midnight, round the clock, never entered. */
const KINDS: readonly Kind[] = [
  {
    week: every([["06:30:00", "19:00:00"]], [["07:00:00", "13:00:00"]], []),
    about: {
      en: "Bread from our own oven and coffee to take away.",
      cs: "Chléb z vlastní pece a káva s sebou.",
    },
  },
  {
    week: every([["07:00:00", "20:00:00"]], [["08:00:00", "20:00:00"]], [["08:00:00", "18:00:00"]]),
    about: {
      en: "A café with a play corner and free Wi-Fi.",
      cs: "Kavárna s dětským koutkem a Wi-Fi zdarma.",
    },
  },
  {
    week: every(
      [
        ["06:00:00", "12:00:00"],
        ["13:00:00", "18:00:00"],
      ],
      [["07:00:00", "12:00:00"]],
      [],
    ),
    about: {
      en: "A small bakery; at noon we close for an hour.",
      cs: "Malá pekárna, v poledne máme hodinu zavřeno.",
    },
  },
  {
    week: every([["06:00:00", "21:00:00"]]),
    about: {
      en: "In the shopping centre, on the ground floor.",
      cs: "V obchodním centru, v přízemí.",
    },
  },
  {
    week: [
      ...Array.from({ length: 4 }, (): readonly Hours[] => [["10:00:00", "00:30:00"]]),
      [["10:00:00", "02:00:00"]],
      [["10:00:00", "02:00:00"]],
      [["10:00:00", "22:00:00"]],
    ],
    about: {
      en: "A café by day, cider and toasts by night.",
      cs: "Ve dne kavárna, večer cidry a toasty.",
    },
  },
];

const AT_THE_STATION: Kind = {
  week: every([["00:00:00", "23:59:59"]]),
  about: {
    en: "At the station, open day and night.",
    cs: "Na nádraží, otevřeno ve dne v noci.",
  },
};

const STATION: Text = { en: "Station", cs: "nádraží" };

/** One in so many has no hours, no place on the map, no phone: somebody forgot. */
const WITHOUT_HOURS = 29;
const WITHOUT_GPS = 37;
const WITHOUT_PHONE = 17;
/** So many different pictures of a shop there are; and each third store has none. */
const PICTURES = 6;

function storeAt([city, zip, longitude, latitude]: Town, nth: number, serial: number): StoreSeed {
  const town = typeof city === "string" ? verbatim(city) : city;
  const street = STREETS[serial % STREETS.length] ?? "Husova";
  const station = nth === 1 && serial % 4 === 0;
  const kind = station ? AT_THE_STATION : (KINDS[serial % KINDS.length] ?? AT_THE_STATION);
  // Spread around the centre like the seeds of a sunflower, some 300 m further out each time.
  const angle = serial * 2.399963;
  const away = 0.004 * Math.sqrt(nth + 1);
  const round = (value: number) => Math.round(value * 100_000) / 100_000;
  return {
    key: `${zip}-${nth}-${serial}`,
    name: [town, station ? STATION : verbatim(street)],
    about: kind.about,
    street: station ? "Nádražní" : street,
    number: String(1 + ((serial * 37) % 118)),
    zip: `${String(zip).slice(0, 3)} ${String(zip).slice(3)}`,
    city: town.cs,
    gps:
      serial % WITHOUT_GPS === 0
        ? null
        : [
            round(longitude + 1.5 * away * Math.cos(angle)),
            round(latitude + away * Math.sin(angle)),
          ],
    phone: serial % WITHOUT_PHONE === 0 ? null : `420800${String(200_000 + serial)}`,
    weekdays: ["07:00:00", "18:00:00"],
    saturday: null,
    sunday: null,
    week: serial % WITHOUT_HOURS === 0 ? null : kind.week,
    pictures: serial % 3 === 0 ? [] : [`shop-${1 + (serial % PICTURES)}`],
    visible: true,
  };
}

/** The rest of the chain: the same stores in every run. */
export const NETWORK: readonly StoreSeed[] = TOWNS.flatMap((town) =>
  Array.from({ length: town[4] }, (_none, nth) => ({ town, nth })),
).map(({ town, nth }, at) => storeAt(town, nth, at + 1));
