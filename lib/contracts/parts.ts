/**
 * The parts of a membership that an operator may turn off in the site file (`features`), and that
 * disappear where CareCloud answers that the project has not got them.
 */
export const PARTS = [
  "registration",
  "passwordReset",
  "socialSignIn",
  "handOver",
  "newsletter",
  "photo",
  "security",
  "addresses",
  "consents",
  "interests",
  "properties",
  "points",
  "tier",
  "credits",
  "giftCards",
  "cardAdd",
  "cardBlock",
  "cardFiles",
  "purchases",
  "stamps",
  "stores",
  "recommendations",
  "goal",
  "messages",
  "referrals",
  "relations",
  "bookings",
  "calendar",
  "myData",
  "deletion",
] as const;

export type Part = (typeof PARTS)[number];
