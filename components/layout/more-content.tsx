"use client";

import { ChevronRight, UserRound, WalletCards, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Part } from "@/lib/contracts/parts";
import { Link } from "@/lib/i18n/link";
import { useChangeLanguage } from "@/lib/queries/language";
import { useFreshUnread } from "@/lib/queries/unread";
import { routes } from "@/lib/routes";
import { LanguageSwitch } from "./language-switch";
import { placesOf } from "./part-places";
import { SignOutButton } from "./sign-out-button";
import { UnreadBadge } from "./unread-badge";

interface Props {
  parts: readonly Part[];
  /** Closes the sheet. */
  onLeave: () => void;
}

/** What stands in the sheet: the membership's other parts, profile, language, the way out. */
export default function MoreContent({ parts, onLeave }: Props) {
  const t = useTranslations("nav");
  return (
    <div className="space-y-6">
      <ul>
        {parts.length > 0 && (
          <MoreItem href={routes.cards} icon={WalletCards} label={t("cards")} onLeave={onLeave} />
        )}
        {placesOf(parts).map(({ part, href, icon }) => (
          <MoreItem key={part} href={href} icon={icon} label={t(part)} onLeave={onLeave}>
            {part === "messages" && <FreshUnreadBadge />}
          </MoreItem>
        ))}
        <MoreItem href={routes.profile} icon={UserRound} label={t("profile")} onLeave={onLeave} />
      </ul>
      <MemberLanguage />
      <SignOutButton />
    </div>
  );
}

interface ItemProps {
  href: string;
  icon: LucideIcon;
  label: string;
  onLeave: () => void;
  /** Stands at the end of the line. */
  children?: ReactNode;
}

function MoreItem({ href, icon: Icon, label, onLeave, children }: ItemProps) {
  return (
    <li>
      <Link
        href={href}
        onClick={onLeave}
        className="flex min-h-12 items-center gap-3 rounded-control px-3 font-semibold hover:bg-sunken"
      >
        <Icon className="size-5" strokeWidth={1.75} aria-hidden />
        <span className="grow">{label}</span>
        {children}
        <ChevronRight className="size-5 text-muted rtl:rotate-180" strokeWidth={1.75} aria-hidden />
      </Link>
    </li>
  );
}

function MemberLanguage() {
  const change = useChangeLanguage();
  return <LanguageSwitch onPick={change.mutate} />;
}

/** Whoever opens the sheet long after the page was made sees what came meanwhile. */
function FreshUnreadBadge() {
  useFreshUnread();
  return <UnreadBadge />;
}
