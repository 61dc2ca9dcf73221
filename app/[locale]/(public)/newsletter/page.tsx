import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { NewsletterForm } from "@/components/newsletter/newsletter-form";
import { NewsletterSkeleton } from "@/components/newsletter/newsletter-skeleton";
import { pageLocale } from "@/lib/i18n/page-locale";
import { routes } from "@/lib/routes";
import { newsletterQuery } from "@/lib/queries/newsletter";
import { pageSession } from "@/lib/server/member";
import { listNewsletterAgreements } from "@/lib/server/newsletter";
import { ofPart, requirePart } from "@/lib/server/parts";
import { publicMetadata } from "@/lib/server/public-metadata";
import { site } from "@/lib/site";
import { GuestFrame } from "../guest-frame";

type Props = PageProps<"/[locale]/newsletter">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "newsletter" });
  return publicMetadata(locale, routes.newsletter, { title: t("title"), description: t("lead") });
}

export default async function NewsletterPage({ params }: Props) {
  const locale = await pageLocale(params);
  requirePart("newsletter", null);
  const { context } = await pageSession(locale);
  const agreements = ofPart("newsletter", null, listNewsletterAgreements(context));
  const t = await getTranslations("newsletter");
  return (
    <ClientMessages namespaces={["newsletter", "fieldErrors"]}>
      <GuestFrame heading={t("heading", { brand: site().name })} lead={t("lead")}>
        <Suspense fallback={<NewsletterSkeleton />}>
          <Prefetched queries={[[newsletterQuery(locale).queryKey, agreements]]}>
            <NewsletterForm />
          </Prefetched>
        </Suspense>
      </GuestFrame>
    </ClientMessages>
  );
}
