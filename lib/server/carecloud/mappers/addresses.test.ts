import { describe, expect, it } from "vitest";
import type { AddressInput } from "@/lib/contracts/addresses";
import { hasAddress, mergeAdditionalAddress, parseAdditionalAddress } from "./addresses";

const raw = {
  additional_address_id: "1",
  address_type: "delivery",
  address: {
    address1: "Dlouhá",
    address3: null,
    address4: "Second yard",
    zip: "60200",
    city: "Brno",
    country_code: "CZ",
    floor: 2,
  },
  note: "kept",
};

const input: AddressInput = {
  typeId: "billing",
  address: {
    street: "",
    streetNumber: "12",
    houseNumber: "",
    zip: "60200",
    city: "Praha",
    countryCode: "CZ",
  },
};

describe("an additional address", () => {
  it("is read without inventing anything", () => {
    expect(parseAdditionalAddress({ additional_address_id: "1" })).toMatchObject({
      typeId: null,
      address: { street: null, city: null, countryCode: null },
    });
    expect(parseAdditionalAddress({ address_type: "delivery" })).toBeNull();
  });

  it("has another version as soon as anything of it that is shown changes", () => {
    const version = (over: object) => parseAdditionalAddress({ ...raw, ...over })?.version;
    expect(version({})).toBe(version({ note: "other" }));
    expect(version({})).not.toBe(version({ address_type: "billing" }));
    expect(version({})).not.toBe(version({ address: { ...raw.address, city: "Praha" } }));
  });

  it("goes back whole: what was changed changed, what was cleared left out, the rest as it was", () => {
    expect(mergeAdditionalAddress(raw, input)).toEqual({
      address_type: "billing",
      address: {
        address2: "12",
        address4: "Second yard",
        zip: "60200",
        city: "Praha",
        country_code: "cz",
        floor: 2,
      },
      note: "kept",
    });
  });

  it("is recognised in a later read", () => {
    const after = { additional_address_id: "1", ...mergeAdditionalAddress(raw, input) };
    const found = parseAdditionalAddress(after)!;
    expect(hasAddress(found, input)).toBe(true);
    expect(hasAddress(found, { ...input, typeId: "work" })).toBe(false);
    expect(hasAddress(parseAdditionalAddress(raw)!, input)).toBe(false);
  });
});
