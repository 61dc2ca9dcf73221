"use client";

import { ChevronRight, UserRound, WalletCards, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sheet } from "@/components/ui/sheet";
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
  open: boolean;
  onClose: () => void;
  /** Stands last. */
  children?: ReactNode;
}

/** The sheet with everything else: the membership's other parts, profile, language, the way out. */
export default function MoreContent({ parts, open, onClose, children }: Props) {
  const t = useTranslations("nav");
  return (
    <Sheet open={open} onClose={onClose} title={t("more")}>
      <div className="space-y-6">
        <ul>
          {parts.length > 0 && (
            <MoreItem href={routes.cards} icon={WalletCards} label={t("cards")} onLeave={onClose} />
          )}
          {placesOf(parts).map(({ part, href, icon }) => (
            <MoreItem key={part} href={href} icon={icon} label={t(part)} onLeave={onClose}>
              {part === "messages" && <FreshUnreadBadge />}
            </MoreItem>
          ))}
          <MoreItem href={routes.profile} icon={UserRound} label={t("profile")} onLeave={onClose} />
        </ul>
        <MemberLanguage />
        <SignOutButton />
        {children}
      </div>
    </Sheet>
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
  return (
    // The brand's app has a language of its own, and tells it.
    <div className="webview:hidden">
      <LanguageSwitch onPick={change.mutate} />
    </div>
  );
}

/** Whoever opens the sheet long after the page was made sees what came meanwhile. */
function FreshUnreadBadge() {
  useFreshUnread();
  return <UnreadBadge />;
}
