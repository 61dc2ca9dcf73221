import { page } from "../lists";
import type { Call, Language, Operation, Text, Wire } from "../model";
import {
  PROPERTIES,
  propertyId,
  propertyItemId,
  type PropertySeed,
} from "../seed/customer-properties";
import { said } from "../seed/say";
import { wording } from "../seed/wording";

/** A choice as it stands in a property and in a customer's record of it. */
export const itemWire = (
  seed: PropertySeed,
  item: { key: string; name: Text },
  language: Language,
): Wire => ({
  id: propertyItemId(seed.key, item.key),
  name: wording(item.name, language),
  state: 1,
});

function customerProperties(call: Call) {
  const { query, language, world } = call;
  const name = query.get("name")?.toLowerCase();
  const found = PROPERTIES.filter(
    (it) => !name || wording(it.name, language).toLowerCase().includes(name),
  );
  return page("customer_properties", found, query, (it) => ({
    property_id: propertyId(it.key),
    name: said(call, it.name),
    ...(it.about && { description: said(call, it.about) }),
    data_type: it.type,
    ...(it.items && { items: it.items.map((item) => itemWire(it, item, language)) }),
    is_required: it.required ?? false,
    is_unique: it.unique ?? false,
    last_change: world.clock.inDays(-200, "09:00:00"),
    state: it.state ?? 1,
  }));
}

export const customerPropertyOperations: Operation[] = [
  {
    method: "GET",
    template: "/customer-properties",
    access: "token",
    reference: true,
    handle: customerProperties,
  },
];
