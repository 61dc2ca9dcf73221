import { expect, it } from "vitest";
import { valueOf } from "./value-of";

it.each([
  ["20 % off everything", "20 %"],
  ["Sleva 10% na kávu", "10%"],
  ["Poukaz na 1 500 Kč", "1 500 Kč"],
  ["100 CZK off", "100 CZK"],
  ["€5 for you", "€5"],
  ["Coffee and cake", null],
  ["2 coffees", null],
])("%s → %s", (name, value) => {
  expect(valueOf(name)).toBe(value);
});
