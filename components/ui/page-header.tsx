import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/link";

interface Props {
  title: ReactNode;
  subtitle?: ReactNode;
  back?: { href: string; label: string } | undefined;
  actions?: ReactNode;
}

/** A page's one `h1`, the way back, and what can be done from here. */
export function PageHeader({ title, subtitle, back, actions }: Props) {
  return (
    <header className="mb-6 space-y-1">
      {back && (
        <Link
          href={back.href}
          className="-ms-2 inline-flex min-h-11 items-center gap-1 rounded-control px-2 text-sm font-semibold text-brand-ink hover:bg-brand-soft print:hidden"
        >
          <ChevronLeft className="size-5 rtl:rotate-180" strokeWidth={1.75} aria-hidden />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-bold text-balance">
          <bdi>{title}</bdi>
        </h1>
        {actions}
      </div>
      {subtitle && <p className="max-w-[68ch] text-muted">{subtitle}</p>}
    </header>
  );
}
