import { Gift, ScanBarcode, Ticket, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { routes } from "@/lib/routes";
import { CardDrawing } from "./card-drawing";

const BENEFITS: readonly { key: "card" | "vouchers" | "rewards"; icon: LucideIcon }[] = [
  { key: "card", icon: ScanBarcode },
  { key: "vouchers", icon: Ticket },
  { key: "rewards", icon: Gift },
];

interface Props {
  /** The brand's name. */
  brand: string;
  /** A few rewards, where guests may see them. */
  children?: ReactNode;
}

/** What a guest sees first: what the membership is, what it brings, the way in. */
export function PublicHome({ brand, children }: Props) {
  const t = useTranslations("publicHome");
  return (
    <div className="space-y-14 lg:space-y-20">
      <section className="grid items-center gap-8 overflow-hidden rounded-[24px] bg-brand-soft px-6 py-10 sm:px-10 lg:grid-cols-2 lg:gap-12 lg:px-14 lg:py-16">
        <div className="space-y-5">
          <h1 className="text-xl font-bold text-balance sm:text-2xl">{t("heading", { brand })}</h1>
          <p className="max-w-[48ch] text-pretty">{t("lead")}</p>
          <ButtonLink href={routes.signIn} size="lg">
            {t("signIn")}
          </ButtonLink>
        </div>
        <CardDrawing brand={brand} />
      </section>
      <ul className="grid gap-6 sm:grid-cols-3">
        {BENEFITS.map(({ key, icon: Icon }) => (
          <li key={key} className="space-y-2">
            <span className="inline-flex size-12 items-center justify-center rounded-control bg-brand-soft text-brand-ink">
              <Icon className="size-6" strokeWidth={1.75} aria-hidden />
            </span>
            <h2 className="text-base font-semibold">{t(`benefits.${key}.title`)}</h2>
            <p className="text-pretty text-muted">{t(`benefits.${key}.body`)}</p>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
