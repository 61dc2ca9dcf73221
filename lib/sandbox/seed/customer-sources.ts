import { idOf } from "../ids";
import type { Text } from "../model";

/** Where customers come from. */
export const CUSTOMER_SOURCES: readonly { key: string; name: Text; state: 0 | 1 }[] = [
  { key: "pos", name: { en: "Till", cs: "Pokladna" }, state: 1 },
  { key: "mobile_app", name: { en: "Mobile application", cs: "Mobilní aplikace" }, state: 1 },
  { key: "old_web", name: { en: "Old web", cs: "Starý web" }, state: 0 },
  { key: "web", name: { en: "Web", cs: "Web" }, state: 1 },
];

export const sourceId = (key: string) => idOf("customer-source", key);
