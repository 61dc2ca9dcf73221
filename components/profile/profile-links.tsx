import {
  ChevronRight,
  Database,
  FileCheck,
  Heart,
  KeyRound,
  MapPinHouse,
  MessageCircleQuestionMark,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Surface } from "@/components/ui/surface";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";

/** Pages below the profile, in the order of use. */
export const PROFILE_LINKS = [
  "addresses",
  "consents",
  "interests",
  "properties",
  "security",
  "myData",
] as const;
export type ProfileLink = (typeof PROFILE_LINKS)[number];

const PLACES: Record<ProfileLink, { href: string; icon: LucideIcon }> = {
  addresses: { href: routes.addresses, icon: MapPinHouse },
  consents: { href: routes.consents, icon: FileCheck },
  interests: { href: routes.interests, icon: Heart },
  // Without interests the same page holds only the project's own questions.
  properties: { href: routes.interests, icon: MessageCircleQuestionMark },
  security: { href: routes.security, icon: KeyRound },
  myData: { href: routes.myData, icon: Database },
};

/** Where one gets from the profile, each with a line of what is there. */
export function ProfileLinks({ links }: { links: readonly ProfileLink[] }) {
  const t = useTranslations("profile.links");
  if (links.length === 0) return null;
  return (
    <nav aria-label={t("label")}>
      <Surface as="ul" className="divide-y divide-line overflow-hidden">
        {links.map((link) => {
          const { href, icon: Icon } = PLACES[link];
          return (
            <li key={link}>
              <Link
                href={href}
                className="flex min-h-16 items-center gap-4 px-4 py-3 -outline-offset-4 hover:bg-sunken sm:px-5"
              >
                <span className="inline-flex size-10 shrink-0 items-center justify-center rounded-control bg-brand-soft text-brand-ink">
                  <Icon className="size-5" strokeWidth={1.75} aria-hidden />
                </span>
                <span className="min-w-0 grow">
                  <span className="block font-semibold">{t(`${link}.title`)}</span>
                  <span className="block text-sm text-muted">{t(`${link}.body`)}</span>
                </span>
                <ChevronRight
                  className="size-5 shrink-0 text-muted rtl:rotate-180"
                  strokeWidth={1.75}
                  aria-hidden
                />
              </Link>
            </li>
          );
        })}
      </Surface>
    </nav>
  );
}
