import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Part } from "@/lib/contracts/parts";
import { MoreSheet } from "./more-sheet";
import { NavLink } from "./nav-link";
import { MEMBER_PLACES } from "./places";
import { WholeLink } from "./whole-link";

const ITEM =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-medium whitespace-nowrap text-muted aria-[current=page]:text-brand-ink";

interface Props {
  parts: readonly Part[];
  /** Stands last in the sheet. */
  help: ReactNode;
}

/** A phone's five places, in the thumb's reach; the card stands in the middle and a little higher. */
export function BottomBar({ parts, help }: Props) {
  const t = useTranslations("nav");
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-(--safe-bottom) [view-transition-name:bottom-bar] lg:hidden print:hidden bare:hidden"
    >
      <ul className="mx-auto grid max-w-lg grid-cols-5">
        {MEMBER_PLACES.map(({ key, href, icon: Icon, whole }) => {
          const Target = whole ? WholeLink : NavLink;
          return (
            <li key={key}>
              <Target href={href} className={ITEM}>
                <span
                  className={classNames(
                    key === "card" &&
                      "-mt-6 flex size-12 items-center justify-center rounded-full bg-brand text-on-brand ring-4 ring-canvas",
                  )}
                >
                  <Icon className="size-6" strokeWidth={1.75} aria-hidden />
                </span>
                {t(key)}
              </Target>
            </li>
          );
        })}
        <li>
          <MoreSheet parts={parts} className={classNames(ITEM, "w-full")}>
            {help}
          </MoreSheet>
        </li>
      </ul>
    </nav>
  );
}
