import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfflineView } from "@/components/offline/offline-view";
import { pageLocale } from "@/lib/i18n/page-locale";

type Props = PageProps<"/[locale]/offline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "offline" });
  return { title: t("title"), robots: { index: false } };
}

/**
 * Kept by the service worker, and shown in place of any page that cannot be had. The same for all: whose
 * it is, an app around it learns from what is kept beside it.
 */
export default async function OfflinePage({ params }: Props) {
  await pageLocale(params);
  return (
    <main data-anybody className="mx-auto max-w-xl px-4">
      <OfflineView />
    </main>
  );
}
