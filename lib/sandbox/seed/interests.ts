import { idOf } from "../ids";
import type { Text } from "../model";
import type { TemplateName } from "../types";
import { perMember } from "./per-member";

/** What members may say they like. */
export const INTERESTS: readonly { key: string; name: Text }[] = [
  { key: "espresso", name: { en: "Espresso", cs: "Espresso" } },
  { key: "filter-coffee", name: { en: "Filter coffee", cs: "Filtrovaná káva" } },
  { key: "tea", name: { en: "Tea", cs: "Čaj" } },
  { key: "sourdough", name: { en: "Sourdough bread", cs: "Kváskový chléb" } },
  { key: "pastry", name: { en: "Sweet pastry", cs: "Sladké pečivo" } },
  { key: "breakfast", name: { en: "Breakfast", cs: "Snídaně" } },
  { key: "vegan", name: { en: "Vegan food", cs: "Veganské jídlo" } },
  { key: "gluten-free", name: { en: "Gluten-free", cs: "Bez lepku" } },
  { key: "local", name: { en: "From local farms", cs: "Z místních farem" } },
  { key: "workshops", name: { en: "Workshops and tastings", cs: "Kurzy a ochutnávky" } },
  { key: "concerts", name: { en: "Evenings with music", cs: "Večery s hudbou" } },
  { key: "children", name: { en: "With children", cs: "S dětmi" } },
  { key: "gifts", name: { en: "Gift ideas", cs: "Tipy na dárky" } },
  {
    key: "home-barista",
    name: {
      en: "Everything for making good coffee at home",
      cs: "Všechno pro přípravu dobré kávy doma",
    },
  },
];

export const interestId = (key: string) => idOf("interest", key);

export interface InterestRecord {
  id: string;
  interestId: string;
  lastChange: string;
}

const CHOSEN: Partial<Record<TemplateName, readonly string[]>> = {
  demo: ["espresso", "sourdough", "workshops", "local"],
  top: ["tea"],
  many: INTERESTS.map(({ key }) => key),
  hostile: ["espresso"],
};

/** What each member has chosen. */
export const interestRecordsOf = perMember((world, member) =>
  (CHOSEN[member.template] ?? []).map((key): InterestRecord => ({
    id: idOf(`interest-record ${member.id}`, key),
    interestId: interestId(key),
    lastChange: world.clock.inDays(-90, "19:30:00"),
  })),
);
