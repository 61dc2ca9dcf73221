/** What the member's data are made of, in the order of the file. */
export const DATA_SECTIONS = [
  "profile",
  "addresses",
  "cards",
  "vouchers",
  "points",
  "tier",
  "bookings",
] as const;
export type DataSectionName = (typeof DATA_SECTIONS)[number];

/** What a line of the readable file may be about. */
export const DATA_FIELDS = [
  "name",
  "firstName",
  "lastName",
  "preNominals",
  "postNominals",
  "gender",
  "birthdate",
  "email",
  "phone",
  "language",
  "address",
  "type",
  "number",
  "state",
  "code",
  "validFrom",
  "validTo",
  "usedAt",
  "createdAt",
  "available",
  "worth",
  "nextExpiry",
  "thisMonth",
  "start",
  "end",
  "places",
  "note",
] as const;
export type DataField = (typeof DATA_FIELDS)[number];
