import { Gift } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { routes } from "@/lib/routes";
import { BrandLink } from "./brand-link";
import { LanguageMenu } from "./language-menu";
import { NavLink } from "./nav-link";

/** What a guest has above every page: the brand, the rewards, the language, the way in. */
export function GuestHeader({ brand }: { brand: string }) {
  const t = useTranslations("nav");
  return (
    <header className="border-b border-line bg-surface pt-[env(safe-area-inset-top)] print:hidden">
      <div className="mx-auto flex max-w-[1168px] items-center gap-0.5 px-4 py-2 sm:gap-3 sm:px-6 sm:py-3">
        <BrandLink brand={brand} />
        <nav aria-label={t("label")} className="ms-auto shrink-0 sm:ms-2 sm:me-auto">
          <NavLink
            href={routes.rewards}
            className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-control text-sm font-semibold whitespace-nowrap text-muted hover:bg-sunken hover:text-ink aria-[current=page]:text-brand-ink sm:px-3"
          >
            <Gift className="size-5 sm:hidden" strokeWidth={1.75} aria-hidden />
            <span className="max-sm:sr-only">{t("rewards")}</span>
          </NavLink>
        </nav>
        <LanguageMenu />
        <ButtonLink href={routes.signIn} className="ms-1.5 shrink-0 max-sm:px-3">
          {t("signIn")}
        </ButtonLink>
      </div>
    </header>
  );
}
