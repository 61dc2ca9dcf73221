import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { RegistrationSkeleton } from "@/components/registration/registration-skeleton";
import { Link } from "@/lib/i18n/link";
import { pageLocale } from "@/lib/i18n/page-locale";
import { registrationQuery } from "@/lib/queries/registration";
import { routes } from "@/lib/routes";
import { pageSession } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";
import { publicMetadata } from "@/lib/server/public-metadata";
import { getRegistrationForm } from "@/lib/server/registration/form";
import { site } from "@/lib/site";
import { GuestFrame } from "../guest-frame";
import { RegisterScreen } from "./register-screen";

type Props = PageProps<"/[locale]/register">;

const LONGEST_CODE = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "registration" });
  return publicMetadata(locale, routes.register, { title: t("title"), description: t("lead") });
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  requirePart("registration", null);
  const { referral } = await searchParams;
  const { context, member } = await pageSession(locale);
  if (member) redirect(`/${locale}`);
  const form = ofPart("registration", null, getRegistrationForm(context));
  const t = await getTranslations("registration");
  const code = typeof referral === "string" ? referral.slice(0, LONGEST_CODE) : "";
  return (
    <ClientMessages namespaces={["registration", "contactProof", "fieldErrors"]}>
      <GuestFrame heading={t("heading", { brand: site().name })} lead={t("lead")}>
        <Suspense fallback={<RegistrationSkeleton />}>
          <Prefetched queries={[[registrationQuery(locale).queryKey, form]]}>
            <RegisterScreen referralCode={code} />
          </Prefetched>
        </Suspense>
        <p className="mt-6 flex flex-wrap items-center gap-x-2 border-t border-line pt-3">
          {t("member")}
          <Link
            href={routes.signIn}
            className="inline-flex min-h-11 items-center font-semibold text-brand-ink underline underline-offset-4"
          >
            {t("signIn")}
          </Link>
        </p>
      </GuestFrame>
    </ClientMessages>
  );
}
