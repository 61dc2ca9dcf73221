import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/lib/i18n/page-locale";
import { routes } from "@/lib/routes";
import { pageSession, UnavailableError } from "@/lib/server/member";
import { publicMetadata } from "@/lib/server/public-metadata";
import { GuestHomePage } from "./guest-home";
import { MemberHomePage } from "./member-home";

type Props = PageProps<"/[locale]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "home" });
  return publicMetadata(locale, routes.home, { title: t("title") });
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { session, context, member } = await pageSession(locale);
  // A member must never look signed out because the store is out of reach.
  if (session.state === "unavailable") throw new UnavailableError();
  return member ? (
    <MemberHomePage locale={locale} context={context} member={member} />
  ) : (
    <GuestHomePage locale={locale} context={context} />
  );
}
