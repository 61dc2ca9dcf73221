import type { Text } from "../model";

export interface CampaignSeed {
  key: string;
  name: Text;
  about: Text;
  stamps: number;
  /** Days from now. */
  from: number;
  to: number;
  repetitions: number;
  conditions: Text[];
  bonuses: { at: number; text: Text }[];
}

export const CAMPAIGNS: readonly CampaignSeed[] = [
  {
    key: "coffee",
    name: { en: "The tenth coffee is on us", cs: "Desátá káva je na nás" },
    about: {
      en: "<p>A stamp for every coffee. Halfway there is something sweet, and the tenth is ours to give.</p>",
      cs: "<p>Razítko za každou kávu. V půlce čeká něco sladkého a desátá je od nás.</p>",
    },
    stamps: 10,
    from: -60,
    to: 48,
    repetitions: 5,
    conditions: [
      { en: "Any coffee from our counter", cs: "Jakákoli káva z našeho pultu" },
      { en: "One bag of coffee beans", cs: "Jeden balíček zrnkové kávy" },
    ],
    bonuses: [
      { at: 5, text: { en: "Half price on any pastry", cs: "Sladké pečivo za půlku" } },
      { at: 10, text: { en: "A coffee on us", cs: "Káva na nás" } },
    ],
  },
  {
    key: "loaf",
    name: { en: "Six loaves", cs: "Šest bochníků" },
    about: {
      en: "Bring bread home six times and the next loaf costs nothing.",
      cs: "Šestkrát si odneste chléb a další bochník máte zdarma.",
    },
    stamps: 6,
    from: -12,
    to: 6,
    repetitions: 1,
    conditions: [{ en: "A sourdough loaf, whole or half", cs: "Kváskový chléb, celý nebo půlka" }],
    bonuses: [{ at: 6, text: { en: "A sourdough loaf for free", cs: "Kváskový bochník zdarma" } }],
  },
  {
    key: "brunch",
    name: { en: "Slow Sundays", cs: "Pomalé neděle" },
    about: { en: "Four brunches, one for a friend.", cs: "Čtyři brunche, jeden pro přítele." },
    stamps: 4,
    from: -120,
    to: 80,
    repetitions: 1,
    conditions: [{ en: "Brunch for two on a Sunday", cs: "Nedělní brunch pro dva" }],
    bonuses: [{ at: 4, text: { en: "Brunch for a friend", cs: "Brunch pro přítele" } }],
  },
  {
    key: "ice-cream",
    name: { en: "Eight scoops of summer", cs: "Osm kopečků léta" },
    about: { en: "It was a warm one.", cs: "Bylo teplo." },
    stamps: 8,
    from: -200,
    to: -60,
    repetitions: 2,
    conditions: [{ en: "A scoop of ice cream", cs: "Kopeček zmrzliny" }],
    bonuses: [{ at: 8, text: { en: "A double scoop", cs: "Dva kopečky navíc" } }],
  },
  {
    key: "advent",
    name: { en: "Twelve kinds of biscuits", cs: "Dvanáct druhů cukroví" },
    about: { en: "From the first of Advent.", cs: "Od první adventní neděle." },
    stamps: 12,
    from: 9,
    to: 40,
    repetitions: 1,
    conditions: [{ en: "A box of biscuits", cs: "Krabička cukroví" }],
    bonuses: [{ at: 12, text: { en: "A box of our own choice", cs: "Krabička podle nás" } }],
  },
];
