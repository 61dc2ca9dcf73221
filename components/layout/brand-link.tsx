import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { classNames } from "@/components/ui/class-names";

/** The brand's name beside a small card in its colour; leads home. */
export function BrandLink({ brand, className }: { brand: string; className?: string }) {
  return (
    <Link
      href={routes.home}
      className={classNames(
        "flex min-h-11 min-w-0 items-center gap-2 text-base font-bold tracking-tight sm:text-lg",
        className,
      )}
    >
      <svg viewBox="0 0 32 32" aria-hidden className="size-8 shrink-0">
        <rect width="32" height="32" rx="9" className="fill-brand" />
        <g transform="rotate(-12 16 16)">
          <rect x="6.5" y="10" width="19" height="12.5" rx="2.5" className="fill-on-brand" />
          <path
            d="M10 14.5v4M12.25 14.5v4M14 14.5v4M17 14.5v4M18.75 14.5v4M21.75 14.5v4"
            className="stroke-brand"
            strokeWidth="1.1"
          />
        </g>
      </svg>
      <span dir="auto" className="truncate">
        {brand}
      </span>
    </Link>
  );
}
