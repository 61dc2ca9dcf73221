import { CreditCard, Gift, House, Ticket, type LucideIcon } from "lucide-react";
import { routes } from "@/lib/routes";

export interface Place {
  key: "home" | "vouchers" | "card" | "rewards";
  href: string;
  icon: LucideIcon;
}

/** The places of a member, in the order of the bottom bar: the card in the middle. */
export const MEMBER_PLACES: readonly Place[] = [
  { key: "home", href: routes.home, icon: House },
  { key: "vouchers", href: routes.vouchers, icon: Ticket },
  { key: "card", href: routes.cards, icon: CreditCard },
  { key: "rewards", href: routes.rewards, icon: Gift },
];
