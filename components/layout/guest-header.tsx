import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { LanguageSwitch } from "./language-switch";
import { NavLink } from "./nav-link";

/** What a guest has above every page: the brand, the rewards, the language, the way in. */
export function GuestHeader({ brand }: { brand: string }) {
  const t = useTranslations("nav");
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-[1120px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-6">
        <Link
          href={routes.home}
          className="inline-flex min-h-11 items-center text-lg font-bold tracking-tight"
        >
          {brand}
        </Link>
        <nav aria-label={t("label")} className="grow">
          <NavLink
            href={routes.rewards}
            className="inline-flex min-h-11 items-center rounded-control px-3 text-sm font-semibold text-muted hover:bg-sunken hover:text-ink aria-[current=page]:text-brand-ink"
          >
            {t("rewards")}
          </NavLink>
        </nav>
        <LanguageSwitch />
        <ButtonLink href={routes.signIn}>{t("signIn")}</ButtonLink>
      </div>
    </header>
  );
}
