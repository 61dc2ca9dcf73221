/**
 * An amount whose sign stays with its number alone. From right to left the platform has the mark that
 * keeps them together reach over the currency too: "-59 CZK" would stand below "CZK 59".
 */
export const withItsSign = (amount: string): string =>
  amount.replace(/\u200e([+-][\d.,]+)/, "\u2066$1\u2069");
