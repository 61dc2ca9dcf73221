import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { CardDrawing } from "@/components/home/card-drawing";
import { CardRibbons } from "@/components/home/card-ribbons";
import { ClientMessages } from "@/components/layout/client-messages";
import { SessionEndedNote } from "@/components/sign-in/session-ended-note";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { SocialButtons } from "@/components/sign-in/social-buttons";
import { SocialProblemNote } from "@/components/sign-in/social-problem-note";
import { isProvider, isSocialProblem } from "@/lib/contracts/social";
import { pageLocale } from "@/lib/i18n/page-locale";
import { safeReturnTo } from "@/lib/routes";
import { isOffered } from "@/lib/server/parts";
import { currentSession } from "@/lib/server/session";
import { offeredProviders } from "@/lib/server/social/offered";
import { site } from "@/lib/site";

type Props = PageProps<"/[locale]/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "signIn" });
  return { title: t("title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const back = safeReturnTo(query.returnTo);
  const returnTo = `/${locale}${back}`;
  if ((await currentSession()).state === "member") redirect(returnTo);
  const providers = offeredProviders((await headers()).get("user-agent"));
  const { problem, provider } = query;
  const t = await getTranslations("signIn");
  const { name } = site();
  return (
    <ClientMessages namespaces={["signIn", "fieldErrors"]}>
      <div className="grid items-stretch gap-12 lg:min-h-[36rem] lg:grid-cols-2">
        <div className="mx-auto w-full max-w-md self-center py-2 sm:py-8">
          <h1 className="text-xl font-bold tracking-tight text-balance">
            {t("heading", { brand: name })}
          </h1>
          <p className="mt-1 mb-6 text-muted">{t("lead")}</p>
          {query.ended !== undefined && <SessionEndedNote />}
          {isSocialProblem(problem) && isProvider(provider) && (
            <SocialProblemNote
              provider={provider}
              problem={problem}
              canRegister={isOffered("registration", null)}
            />
          )}
          <SignInForm returnTo={returnTo} />
          {providers.length > 0 && <SocialButtons providers={providers} returnTo={back} />}
        </div>
        <div className="relative isolate hidden items-center overflow-hidden rounded-[24px] bg-brand-soft p-12 lg:flex">
          <CardRibbons className="absolute inset-0 -z-10 size-full scale-125 text-brand opacity-40" />
          <CardDrawing brand={name} />
        </div>
      </div>
    </ClientMessages>
  );
}
