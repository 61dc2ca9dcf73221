import {
  CalendarDays,
  Coins,
  Mail,
  MapPin,
  Medal,
  ReceiptText,
  Stamp,
  UsersRound,
  WalletMinimal,
  type LucideIcon,
} from "lucide-react";
import type { Part } from "@/lib/contracts/parts";
import { routes } from "@/lib/routes";

/** A place that an operator or a project may not have. */
export interface PartPlace {
  part: Extract<
    Part,
    | "points"
    | "tier"
    | "credits"
    | "purchases"
    | "stamps"
    | "stores"
    | "messages"
    | "referrals"
    | "bookings"
  >;
  href: string;
  icon: LucideIcon;
  /** Another part that alone is enough to have the place. */
  also?: Part;
}

/** What else a membership holds, in the order of use. */
export const PART_PLACES: readonly PartPlace[] = [
  { part: "points", href: routes.points, icon: Coins },
  { part: "tier", href: routes.tier, icon: Medal },
  { part: "purchases", href: routes.purchases, icon: ReceiptText },
  { part: "stamps", href: routes.stamps, icon: Stamp },
  { part: "stores", href: routes.stores, icon: MapPin },
  { part: "messages", href: routes.messages, icon: Mail },
  { part: "credits", href: routes.credits, icon: WalletMinimal },
  { part: "bookings", href: routes.bookings, icon: CalendarDays },
  { part: "referrals", href: routes.referrals, icon: UsersRound, also: "relations" },
];

/** The places that this visitor has, of `PART_PLACES`. */
export const placesOf = (parts: readonly Part[]): readonly PartPlace[] =>
  PART_PLACES.filter(
    ({ part, also }) => parts.includes(part) || (also !== undefined && parts.includes(also)),
  );
