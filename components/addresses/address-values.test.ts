import { describe, expect, it } from "vitest";
import { AddressInput, type AdditionalAddress } from "@/lib/contracts/addresses";
import { check, FIELD_NAMES, FIELDS, toInput, toValues } from "./address-values";

const edited: AdditionalAddress = {
  id: "1",
  typeId: "delivery",
  address: {
    street: "Botanická",
    streetNumber: null,
    houseNumber: "68a",
    zip: "602 00",
    city: "Brno",
    countryCode: null,
  },
  version: "v",
};

describe("an address in the form", () => {
  it("goes back as it came, what is missing as empty", () => {
    const input = toInput(toValues(edited, "cz"));
    expect(input).toEqual({
      typeId: "delivery",
      address: {
        street: "Botanická",
        streetNumber: "",
        houseNumber: "68a",
        zip: "602 00",
        city: "Brno",
        countryCode: "",
      },
    });
    expect(AddressInput.safeParse(input).success).toBe(true);
  });

  it("that is new begins in the member's country", () => {
    expect(toValues(null, "cz")).toMatchObject({ typeId: "", "address.countryCode": "cz" });
  });

  it("needs a type and a town", () => {
    expect(check(toValues(null, ""))).toEqual({
      typeId: "required",
      "address.city": "required",
    });
    expect(check(toValues(edited, ""))).toEqual({});
  });

  it.each(FIELD_NAMES)("has room for %s as the handler has", (name) => {
    const values = { ...toValues(edited, "cz"), [name]: "x".repeat(FIELDS[name]) };
    expect(check(values)).toEqual({});
    expect(AddressInput.safeParse(toInput(values)).success).toBe(true);
    const over = { ...values, [name]: "x".repeat(FIELDS[name] + 1) };
    expect(check(over)).toEqual({ [name]: "too_long" });
    expect(AddressInput.safeParse(toInput(over)).success).toBe(false);
  });
});
