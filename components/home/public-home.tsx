import { Gift, ScanBarcode, Ticket, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Surface } from "@/components/ui/surface";
import type { Part } from "@/lib/contracts/parts";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import type { BrandHero } from "@/lib/site/hero";
import { CardDrawing } from "./card-drawing";
import { CardRibbons } from "./card-ribbons";

const BENEFITS: readonly { key: "card" | "vouchers" | "rewards"; icon: LucideIcon }[] = [
  { key: "card", icon: ScanBarcode },
  { key: "vouchers", icon: Ticket },
  { key: "rewards", icon: Gift },
];

interface Props {
  /** The brand's name. */
  brand: string;
  /** The operator's own words and picture, each where there is one. */
  hero: BrandHero;
  /** What a guest may be led to. */
  parts: readonly Part[];
  /** A few rewards, where guests may see them. */
  children?: ReactNode;
}

/** What a guest sees first: what the membership is, what it brings, the way in. */
export function PublicHome({ brand, hero, parts, children }: Props) {
  const t = useTranslations("publicHome");
  const joins = parts.includes("registration");
  return (
    <div className="space-y-10 lg:space-y-16">
      <section className="relative isolate grid items-center gap-10 overflow-hidden rounded-hero bg-brand-soft px-6 pt-9 pb-10 sm:px-10 lg:grid-cols-[6fr_5fr] lg:gap-12 lg:px-14 lg:py-14">
        <CardRibbons className="absolute inset-0 -z-10 size-full scale-125 text-brand opacity-40" />
        <div>
          <h1 className="text-xl font-bold tracking-tight text-balance sm:text-2xl">
            {hero.title ?? t("heading", { brand })}
          </h1>
          <p className="mt-4 max-w-[46ch] text-base text-pretty">{hero.text ?? t("lead")}</p>
          <div className="mt-6 flex flex-wrap gap-3">
            {joins && (
              <ButtonLink href={routes.register} size="lg">
                {t("join")}
              </ButtonLink>
            )}
            <ButtonLink href={routes.signIn} size="lg" variant={joins ? "secondary" : "primary"}>
              {t("signIn")}
            </ButtonLink>
            {!joins && (
              <ButtonLink href={routes.rewards} size="lg" variant="secondary">
                {t("seeRewards")}
              </ButtonLink>
            )}
          </div>
        </div>
        {hero.picture ? (
          <img
            {...hero.picture}
            fetchPriority="high"
            className="mx-auto h-auto w-full max-w-lg rounded-surface"
          />
        ) : (
          <CardDrawing brand={brand} />
        )}
      </section>
      <Surface
        as="ul"
        className="grid divide-line overflow-hidden max-md:divide-y md:grid-cols-3 md:divide-x"
      >
        {BENEFITS.map(({ key, icon: Icon }) => (
          <li key={key} className="flex gap-4 p-5 md:flex-col md:p-7">
            <Icon className="size-7 shrink-0 text-brand-ink" strokeWidth={1.75} aria-hidden />
            <div className="space-y-1">
              <h2 className="text-base font-semibold">{t(`benefits.${key}.title`)}</h2>
              <p className="text-pretty text-muted">{t(`benefits.${key}.body`)}</p>
            </div>
          </li>
        ))}
      </Surface>
      {children}
      {parts.includes("newsletter") && (
        <p className="flex flex-wrap items-center justify-center gap-x-2 text-sm text-muted">
          {t("newsletter.question")}
          <Link
            href={routes.newsletter}
            className="inline-flex min-h-11 items-center font-semibold text-brand-ink underline underline-offset-4"
          >
            {t("newsletter.link")}
          </Link>
        </p>
      )}
    </div>
  );
}
