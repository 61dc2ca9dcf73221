import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { ClientMessages } from "@/components/layout/client-messages";
import { SessionEndedNote } from "@/components/sign-in/session-ended-note";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { SocialButtons } from "@/components/sign-in/social-buttons";
import { SocialProblemNote } from "@/components/sign-in/social-problem-note";
import { WaysIn } from "@/components/sign-in/ways-in";
import { isProvider, isSocialProblem } from "@/lib/contracts/social";
import { pageLocale } from "@/lib/i18n/page-locale";
import { routes, safeReturnTo } from "@/lib/routes";
import { offeredParts } from "@/lib/server/parts";
import { publicMetadata } from "@/lib/server/public-metadata";
import { currentSession } from "@/lib/server/session";
import { offeredProviders } from "@/lib/server/social/offered";
import { site } from "@/lib/site";
import { GuestFrame } from "../guest-frame";

type Props = PageProps<"/[locale]/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "signIn" });
  return publicMetadata(locale, routes.signIn, { title: t("title") });
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const back = safeReturnTo(query.returnTo);
  const returnTo = `/${locale}${back}`;
  if ((await currentSession()).state === "member") redirect(returnTo);
  const providers = offeredProviders(await headers());
  const { problem, provider } = query;
  const parts = offeredParts(null);
  const t = await getTranslations("signIn");
  return (
    <ClientMessages namespaces={["signIn", "fieldErrors"]}>
      <GuestFrame heading={t("heading", { brand: site().name })} lead={t("lead")}>
        {query.ended !== undefined && <SessionEndedNote />}
        {isSocialProblem(problem) && isProvider(provider) && (
          <SocialProblemNote
            provider={provider}
            problem={problem}
            canRegister={parts.includes("registration")}
          />
        )}
        <SignInForm returnTo={returnTo} />
        {providers.length > 0 && <SocialButtons providers={providers} returnTo={back} />}
        <WaysIn parts={parts} />
      </GuestFrame>
    </ClientMessages>
  );
}
