import { bookings } from "./bookings";
import { consents } from "./consents";
import { letters } from "./letters";
import { lists } from "./lists";
import { members } from "./members";
import { rewards } from "./rewards";
import { stamps } from "./stamps";
import { stores } from "./stores";
import { wallet } from "./wallet";

/** Seeded texts in Arabic, by what they are in English. */
export const ar: Record<string, string> = {
  ...bookings,
  ...consents,
  ...letters,
  ...lists,
  ...members,
  ...rewards,
  ...stamps,
  ...stores,
  ...wallet,
};
