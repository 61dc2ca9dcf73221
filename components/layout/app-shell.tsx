import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Part } from "@/lib/contracts/parts";
import type { SiteLinks as Links } from "@/lib/site/links";
import type { BrandLogo } from "@/lib/site/logo";
import { BottomBar } from "./bottom-bar";
import { GuestHeader } from "./guest-header";
import { SideRail } from "./side-rail";
import { SiteLinks } from "./site-links";

interface Props {
  /** The brand's name. */
  brand: string;
  logo: BrandLogo | null;
  visitor: "guest" | "member";
  /** What this visitor's navigation may lead to. */
  parts: readonly Part[];
  /** Help and legal pages; null where the operator named none. */
  links: Links | null;
  children: ReactNode;
}

/** The frame of every page: places around, content in the middle, a way to skip to it. */
export function AppShell({ brand, logo, visitor, parts, links, children }: Props) {
  const t = useTranslations("nav");
  const skip = (
    <a
      href="#content"
      className="sr-only rounded-control bg-brand px-4 py-3 font-semibold text-on-brand focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50"
    >
      {t("skip")}
    </a>
  );
  if (visitor === "guest") {
    return (
      <div className="flex min-h-dvh flex-col">
        {skip}
        <GuestHeader brand={brand} logo={logo} parts={parts} />
        <main
          id="content"
          tabIndex={-1}
          className="peer mx-auto w-full max-w-[1168px] grow px-4 pt-5 pb-[max(3rem,var(--safe-bottom))] outline-none sm:px-6 lg:pt-8 bare:pt-[max(1.25rem,var(--safe-top))]"
        >
          {children}
        </main>
        {links && (
          // What is still to come would push it down before one's eyes.
          <footer className="border-t border-line pb-(--safe-bottom) peer-has-[.animate-pulse]:invisible print:hidden webview:hidden">
            <div className="mx-auto max-w-[1168px] px-4 py-5 sm:px-6">
              <SiteLinks links={links} />
            </div>
          </footer>
        )}
      </div>
    );
  }
  const help = links && <SiteLinks links={links} stacked />;
  return (
    <div className="lg:flex">
      {skip}
      <SideRail brand={brand} logo={logo} parts={parts} help={help} />
      <main
        id="content"
        tabIndex={-1}
        className="min-w-0 grow px-4 pt-[max(1.25rem,var(--safe-top))] pb-[calc(6.5rem+var(--safe-bottom))] outline-none sm:px-6 lg:px-10 lg:py-10 print:p-0 bare:pb-[max(3rem,var(--safe-bottom))]"
      >
        <div className="mx-auto max-w-[1120px]">{children}</div>
      </main>
      <BottomBar parts={parts} help={help} />
    </div>
  );
}
