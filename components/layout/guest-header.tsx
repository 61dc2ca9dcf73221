import { Gift, MapPin, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { Part } from "@/lib/contracts/parts";
import { routes } from "@/lib/routes";
import type { BrandLogo } from "@/lib/site/logo";
import { BrandLink } from "./brand-link";
import { LanguageMenu } from "./language-menu";
import { NavLink } from "./nav-link";

interface Props {
  brand: string;
  logo: BrandLogo | null;
  parts: readonly Part[];
}

/** What a guest has above every page: the brand, rewards and stores, the language, the way in. */
export function GuestHeader({ brand, logo, parts }: Props) {
  const t = useTranslations("nav");
  return (
    <header className="border-b border-line bg-surface pt-(--safe-top) print:hidden bare:hidden">
      <div className="mx-auto flex max-w-[1168px] items-center gap-0.5 px-4 py-2 max-[15em]:flex-wrap sm:gap-3 sm:px-6 sm:py-3">
        <BrandLink brand={brand} logo={logo} className="webview:hidden" />
        <nav
          aria-label={t("label")}
          className="ms-auto flex shrink-0 sm:ms-2 sm:me-auto webview:-ms-3 webview:me-auto"
        >
          <GuestPlace href={routes.rewards} icon={Gift} label={t("rewards")} />
          {parts.includes("stores") && (
            <GuestPlace href={routes.stores} icon={MapPin} label={t("stores")} />
          )}
        </nav>
        <div className="contents webview:hidden">
          <LanguageMenu />
        </div>
        <ButtonLink href={routes.signIn} className="ms-1.5 shrink-0 max-sm:px-3">
          {t("signIn")}
        </ButtonLink>
      </div>
    </header>
  );
}

/** A place by its icon on phones, by its name elsewhere, and in an app, where no brand stands beside. */
function GuestPlace({
  href,
  icon: Icon,
  label,
}: {
  href: string;
  icon: LucideIcon;
  label: string;
}) {
  return (
    <NavLink
      href={href}
      className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-control text-sm font-semibold whitespace-nowrap text-muted hover:bg-sunken hover:text-ink aria-[current=page]:text-brand-ink sm:px-3 webview:px-3"
    >
      <Icon className="size-5 sm:hidden webview:hidden" strokeWidth={1.75} aria-hidden />
      <span className="max-sm:sr-only webview:not-sr-only">{label}</span>
    </NavLink>
  );
}
