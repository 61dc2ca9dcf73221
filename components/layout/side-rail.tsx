import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { BrandLink } from "./brand-link";
import { MoreSheet } from "./more-sheet";
import { NavLink } from "./nav-link";
import { MEMBER_PLACES } from "./places";

const ITEM =
  "flex min-h-12 items-center gap-3 rounded-control px-3 text-sm font-semibold text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-ink";

/** A desktop's rail: the same places as on a phone. */
export function SideRail({ brand }: { brand: string }) {
  const t = useTranslations("nav");
  return (
    <aside className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-e border-line bg-surface px-4 py-6 lg:flex print:hidden">
      <BrandLink brand={brand} className="mb-6 px-1.5" />
      <nav aria-label={t("label")} className="flex grow flex-col">
        <ul className="space-y-1">
          {MEMBER_PLACES.map(({ key, href, icon: Icon }) => (
            <li key={key}>
              <NavLink href={href} className={ITEM}>
                <Icon className="size-5" strokeWidth={1.75} aria-hidden />
                {t(key)}
              </NavLink>
            </li>
          ))}
          <li>
            <MoreSheet className={classNames(ITEM, "w-full")} />
          </li>
        </ul>
      </nav>
    </aside>
  );
}
