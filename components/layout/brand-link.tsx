import { classNames } from "@/components/ui/class-names";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import type { BrandLogo } from "@/lib/site/logo";

interface Props {
  brand: string;
  logo: BrandLogo | null;
  className?: string;
}

/** The brand's logo, or a small card in its colour, and its name; leads home. */
export function BrandLink({ brand, logo, className }: Props) {
  return (
    <Link
      href={routes.home}
      className={classNames(
        "flex min-h-11 min-w-0 items-center gap-2 font-heading text-base font-bold tracking-tight sm:text-lg",
        className,
      )}
    >
      {logo ? <Logo logo={logo} alt={logo.withName ? "" : brand} /> : <SmallCard />}
      {logo?.withName !== false && (
        <span
          dir="auto"
          className="max-sm:line-clamp-2 max-sm:text-sm max-sm:leading-tight sm:truncate"
        >
          {brand}
        </span>
      )}
    </Link>
  );
}

const LOGO = "h-8 w-auto max-w-40 min-w-0 object-contain object-left rtl:object-right";

function Logo({ logo: { picture, dark }, alt }: { logo: BrandLogo; alt: string }) {
  if (!dark) return <img {...picture} alt={alt} className={LOGO} />;
  // A lazy picture that is not shown is not fetched either.
  return (
    <>
      <img {...picture} alt={alt} loading="lazy" className={`${LOGO} dark:hidden`} />
      <img {...dark} alt={alt} loading="lazy" className={`${LOGO} hidden dark:block`} />
    </>
  );
}

function SmallCard() {
  return (
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
  );
}
