import { expect, it } from "vitest";
import { addressLines } from "@/lib/i18n/address-lines";
import { fullName, initials } from "./names";

const nobody = { preNominals: null, firstName: null, lastName: null, postNominals: null };

it.each([
  [{ firstName: "Eva", lastName: "Nováková" }, "Eva Nováková", "EN"],
  [
    { preNominals: "Ing.", firstName: "Eva", lastName: "Nováková", postNominals: "Ph.D." },
    "Ing. Eva Nováková, Ph.D.",
    "EN",
  ],
  [{ lastName: "čapek" }, "čapek", "Č"],
  [{ firstName: "𝒜da" }, "𝒜da", "𝒜"],
  [{}, "", ""],
])("names %j", (parts, full, letters) => {
  expect(fullName({ ...nobody, ...parts })).toBe(full);
  expect(initials({ ...nobody, ...parts })).toBe(letters);
});

const nowhere = {
  street: null,
  streetNumber: null,
  houseNumber: null,
  zip: null,
  city: null,
  countryCode: null,
};

it.each([
  [
    { street: "Údolní", streetNumber: "212", houseNumber: "4a", zip: "602 00", city: "Brno" },
    ["Údolní 212/4a", "602 00 Brno"],
  ],
  [{ street: "Main Street", houseNumber: "7", city: "Dover" }, ["Main Street 7", "Dover"]],
  [{ streetNumber: "12", city: "Lhota" }, ["12", "Lhota"]],
  [{ countryCode: "cz" }, []],
])("writes address %j", (parts, lines) => {
  expect(addressLines({ ...nowhere, ...parts })).toEqual(lines);
});
