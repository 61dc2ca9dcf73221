"use client";

import { WifiOff, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState, type MouseEvent, type ReactNode } from "react";
import { useOnline } from "@/components/layout/use-online";
import { WholeLink } from "@/components/layout/whole-link";
import { routes } from "@/lib/routes";
import { CARD_PANEL, TillContext } from "./till-context";
import { useAwake } from "./use-awake";

interface Props {
  /** The card's panel, an item of a list. */
  card: ReactNode;
  /** What leads from panel to panel, and where vouchers are chosen, which add panels of their own. */
  wallet: ReactNode;
}

/** The whole screen for the till: codes side by side, swiped or tapped through; it stays awake. */
export function TillScreen({ card, wallet }: Props) {
  const t = useTranslations("checkout");
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [active, setActive] = useState(CARD_PANEL);
  useAwake();
  const till = useMemo(() => ({ active, list, show: bringIntoView }), [active, list]);
  return (
    <TillContext value={till}>
      <main className="group mx-auto flex min-h-dvh max-w-2xl flex-col pt-(--safe-top) pb-[max(0.75rem,var(--safe-bottom))]">
        <header className="flex items-center gap-3 px-2 pt-2 sm:px-4 print:hidden">
          <WholeLink
            href={routes.home}
            onClick={goBack}
            aria-label={t("close")}
            className="inline-flex size-12 shrink-0 items-center justify-center rounded-full hover:bg-sunken"
          >
            <X className="size-6" strokeWidth={1.75} aria-hidden />
          </WholeLink>
          <h1 className="grow text-base font-semibold">{t("title")}</h1>
          <Network />
        </header>
        <ul
          ref={setList}
          tabIndex={0}
          aria-label={t("codes")}
          onScroll={() => setActive(nearest(list) ?? CARD_PANEL)}
          className="flex grow snap-x snap-mandatory [scrollbar-width:none] overflow-x-auto overscroll-x-contain -outline-offset-4 print:block"
        >
          {card}
        </ul>
        <p className="hidden px-4 pb-3 text-center text-sm text-muted group-has-data-code-shown:block print:hidden!">
          {t("hint")}
        </p>
        {wallet}
      </main>
    </TillContext>
  );
}

/** Says that there is no network; here and not above the page, where the title is. */
function Network() {
  const t = useTranslations("offline");
  const online = useOnline();
  return (
    // Stays in the page, so that what comes into it is read out.
    <div role="status" className="pe-2 text-sm font-medium">
      {!online && (
        <p className="flex items-center gap-2">
          <WifiOff className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
          {t("notice")}
        </p>
      )}
    </div>
  );
}

/** Back to where the member came from; the link itself is for whoever came from elsewhere. */
function goBack(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || window.history.length < 2) return;
  if (!document.referrer.startsWith(`${window.location.origin}/`)) return;
  event.preventDefault();
  window.history.back();
}

function bringIntoView(panel: string): void {
  document.getElementById(panel)?.scrollIntoView({ inline: "center", block: "nearest" });
}

/** The panel whose middle is nearest to that of the list. */
function nearest(list: HTMLElement | null): string | undefined {
  if (!list) return undefined;
  const middle = (element: Element) => {
    const { left, width } = element.getBoundingClientRect();
    return left + width / 2;
  };
  const here = middle(list);
  const [first] = [...list.children].sort(
    (one, other) => Math.abs(middle(one) - here) - Math.abs(middle(other) - here),
  );
  return first?.id;
}
