import { UserRound, WalletCards, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Part } from "@/lib/contracts/parts";
import { routes } from "@/lib/routes";
import type { BrandLogo } from "@/lib/site/logo";
import { BrandLink } from "./brand-link";
import { MoreSheet } from "./more-sheet";
import { NavLink } from "./nav-link";
import { placesOf } from "./part-places";
import { MEMBER_PLACES } from "./places";
import { UnreadBadge } from "./unread-badge";
import { WholeLink } from "./whole-link";

const ITEM =
  "flex min-h-11 items-center gap-3 rounded-control px-3 text-sm font-semibold text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-ink";

interface Props {
  brand: string;
  logo: BrandLogo | null;
  parts: readonly Part[];
  /** Stands last in the sheet. */
  help: ReactNode;
}

/** A desktop's rail: the same places as on a phone, and what a phone has in its sheet. */
export function SideRail({ brand, logo, parts, help }: Props) {
  const t = useTranslations("nav");
  return (
    <aside className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col overflow-y-auto border-e border-line bg-surface px-4 py-6 lg:flex print:hidden bare:hidden">
      <BrandLink brand={brand} logo={logo} className="mb-6 px-1.5 webview:hidden" />
      <nav aria-label={t("label")} className="grow space-y-3">
        <ul className="space-y-0.5">
          {MEMBER_PLACES.map(({ key, href, icon, whole }) => (
            <RailItem
              key={key}
              href={href}
              whole={whole}
              icon={icon}
              label={whole ? t("till") : t(key)}
            />
          ))}
        </ul>
        <ul className="space-y-0.5 border-t border-line pt-3">
          <RailItem href={routes.cards} icon={WalletCards} label={t("cards")} />
          {placesOf(parts).map(({ part, href, icon }) => (
            <RailItem key={part} href={href} icon={icon} label={t(part)}>
              {part === "messages" && <UnreadBadge />}
            </RailItem>
          ))}
        </ul>
        <ul className="space-y-0.5 border-t border-line pt-3">
          <RailItem href={routes.profile} icon={UserRound} label={t("profile")} />
          <li>
            <MoreSheet className={classNames(ITEM, "w-full")}>{help}</MoreSheet>
          </li>
        </ul>
      </nav>
    </aside>
  );
}

interface ItemProps {
  href: string;
  icon: LucideIcon;
  label: string;
  whole?: true | undefined;
  /** Stands at the end of the line. */
  children?: ReactNode;
}

function RailItem({ href, whole, icon: Icon, label, children }: ItemProps) {
  const Target = whole ? WholeLink : NavLink;
  return (
    <li>
      <Target href={href} className={ITEM}>
        <Icon className="size-5" strokeWidth={1.75} aria-hidden />
        {label}
        {children}
      </Target>
    </li>
  );
}
