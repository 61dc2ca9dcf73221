import { CreditCard, Gift, House, Ticket, type LucideIcon } from "lucide-react";
import { routes } from "@/lib/routes";

export interface Place {
  key: "home" | "vouchers" | "card" | "rewards";
  href: string;
  icon: LucideIcon;
  /** A document of its own, which the browser loads whole. */
  whole?: true;
}

/** The places of a member, in the order of the bottom bar: in the middle the card, ready for the till. */
export const MEMBER_PLACES: readonly Place[] = [
  { key: "home", href: routes.home, icon: House },
  { key: "vouchers", href: routes.vouchers, icon: Ticket },
  { key: "card", href: routes.checkout, icon: CreditCard, whole: true },
  { key: "rewards", href: routes.rewards, icon: Gift },
];
