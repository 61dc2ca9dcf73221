/** A number with its percent sign or currency, on either side. */
const VALUE =
  /(?:[€£$]\s?\d[\d\s\u00a0.,]*\d|[€£$]\s?\d)|\d+(?:[\s\u00a0.,]\d+)*\s?(?:%|Kč|CZK|EUR|€|USD|GBP|£|PLN|zł|HUF|Ft)/u;

/** What a voucher is worth, as its name says it ("20 %", "100 Kč"); null where it names no amount. */
export const valueOf = (name: string): string | null => VALUE.exec(name)?.[0].trim() ?? null;
