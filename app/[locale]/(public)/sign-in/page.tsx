import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ClientMessages } from "@/components/layout/client-messages";
import { SessionEndedNote } from "@/components/sign-in/session-ended-note";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { WaysIn } from "@/components/sign-in/ways-in";
import { pageLocale } from "@/lib/i18n/page-locale";
import { safeReturnTo } from "@/lib/routes";
import { offeredParts } from "@/lib/server/parts";
import { currentSession } from "@/lib/server/session";
import { site } from "@/lib/site";
import { GuestFrame } from "../guest-frame";

type Props = PageProps<"/[locale]/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "signIn" });
  return { title: t("title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const returnTo = `/${locale}${safeReturnTo(query.returnTo)}`;
  if ((await currentSession()).state === "member") redirect(returnTo);
  const t = await getTranslations("signIn");
  return (
    <ClientMessages namespaces={["signIn", "fieldErrors"]}>
      <GuestFrame heading={t("heading", { brand: site().name })} lead={t("lead")}>
        {query.ended !== undefined && <SessionEndedNote />}
        <SignInForm returnTo={returnTo} />
        <WaysIn parts={offeredParts(null)} />
      </GuestFrame>
    </ClientMessages>
  );
}
