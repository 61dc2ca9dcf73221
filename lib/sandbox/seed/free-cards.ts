import { CARD_TYPES } from "./texts";
import { cardNumber } from "./build";
import { perWorld } from "./per-member";

/** Numbers from here on are printed on cards that nobody has yet. */
const FIRST = 500_000_000;
const COUNT = 100_000_000;
/** Where cards without a plastic are taken from, so that they never meet a number somebody types. */
const DIGITAL = 90_000_000;

/** The number of the nth plastic card of a type that waits in a drawer, from 1. */
export const freeCardNumber = (type: string, nth: number): string => cardNumber(type, FIRST + nth);

/** Key of the type that a number of such a card belongs to; null for any other number. */
export function freeTypeOf(number: string): string | null {
  for (const { key, prefix } of CARD_TYPES) {
    if (!number.startsWith(prefix)) continue;
    const serial = Number(number.slice(prefix.length, prefix.length + 9));
    const inside = serial > FIRST && serial < FIRST + COUNT;
    if (inside && cardNumber(key, serial) === number) return key;
  }
  return null;
}

/** What has been handed out of the drawer so far. */
export const drawer = perWorld(() => {
  const issued = new Set<string>();
  let digital = DIGITAL;
  return {
    isFree: (number: string) => freeTypeOf(number) !== null && !issued.has(number),
    take: (number: string) => issued.add(number),
    /** A number that no plastic has. */
    next: (type: string) => freeCardNumber(type, (digital += 1)),
  };
});
