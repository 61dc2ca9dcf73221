import { idOf } from "../ids";
import type { World } from "../model";
import type { TemplateName } from "../types";
import { propertyId } from "./customer-properties";
import { perMember } from "./per-member";

export interface PropertyRecord {
  id: string;
  /** The sandbox's own name of the property. */
  key: string;
  /** Keys of items where the property is a choice, else the value as it goes over the wire. */
  value: unknown;
  lastChange: string;
}

type Values = Record<string, unknown>;

const SCRIPT = `"><script>alert(1)</script>`;

const VALUES: Partial<Record<TemplateName, (world: World) => Values>> = {
  demo: ({ clock }) => ({
    "usual-drink": ["cappuccino"],
    "of-age": true,
    diet: ["lactose", "nuts"],
    nickname: "Evička",
    cups: 3,
    strength: 18.5,
    "name-day": clock.dateInDays(30),
    "first-visit": clock.inDays(-398, "08:40:00"),
    plate: "1BC 4021",
  }),
  top: () => ({ "usual-drink": ["tea"], "of-age": true, plate: "1AB 2345" }),
  many: () => ({ "usual-drink": ["filter"], diet: ["lactose", "gluten", "vegan", "nuts"] }),
  hostile: () => ({ nickname: SCRIPT, plate: `<img src=x onerror=alert(1)>${"Ž".repeat(240)}` }),
};

/** What each member has answered to the project's own questions. */
export const propertyRecordsOf = perMember((world, member) =>
  Object.entries(VALUES[member.template]?.(world) ?? {}).map(([key, value]): PropertyRecord => ({
    id: idOf(`property-record ${member.id}`, propertyId(key)),
    key,
    value,
    lastChange: world.clock.inDays(-60, "11:05:00"),
  })),
);
