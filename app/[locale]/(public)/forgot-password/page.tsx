import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { ResetForm } from "@/components/password-reset/reset-form";
import { ResetSkeleton } from "@/components/password-reset/reset-skeleton";
import { pageLocale } from "@/lib/i18n/page-locale";
import { routes } from "@/lib/routes";
import { resetChannelsQuery } from "@/lib/queries/password-reset";
import { listResetChannels } from "@/lib/server/carecloud/communication-channels";
import { pageSession } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";
import { publicMetadata } from "@/lib/server/public-metadata";
import { GuestFrame } from "../guest-frame";

type Props = PageProps<"/[locale]/forgot-password">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "passwordReset" });
  return publicMetadata(locale, routes.forgotPassword, { title: t("title") });
}

export default async function ForgotPasswordPage({ params }: Props) {
  const locale = await pageLocale(params);
  requirePart("passwordReset", null);
  const { context } = await pageSession(locale);
  const channels = ofPart("passwordReset", null, listResetChannels(context));
  const t = await getTranslations("passwordReset");
  return (
    <ClientMessages namespaces={["passwordReset", "fieldErrors"]}>
      <GuestFrame heading={t("heading")} lead={t("lead")}>
        <Suspense fallback={<ResetSkeleton />}>
          <Prefetched queries={[[resetChannelsQuery(locale).queryKey, channels]]}>
            <ResetForm />
          </Prefetched>
        </Suspense>
      </GuestFrame>
    </ClientMessages>
  );
}
