import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ClientMessages } from "@/components/layout/client-messages";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { Surface } from "@/components/ui/surface";
import { pageLocale } from "@/lib/i18n/page-locale";
import { safeReturnTo } from "@/lib/routes";
import { currentSession } from "@/lib/server/session";
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
  const returnTo = `/${locale}${safeReturnTo(query.returnTo)}`;
  if ((await currentSession()).state === "member") redirect(returnTo);
  const t = await getTranslations("signIn");
  return (
    <ClientMessages namespaces={["signIn", "fieldErrors"]}>
      <div className="mx-auto max-w-md py-4 sm:py-10">
        <h1 className="text-xl font-bold text-balance">{t("heading", { brand: site().name })}</h1>
        <p className="mt-1 mb-6 text-muted">{t("lead")}</p>
        {query.ended !== undefined && (
          <p
            role="status"
            className="mb-4 rounded-control bg-soon-soft px-4 py-3 text-sm font-medium text-soon"
          >
            {t("ended")}
          </p>
        )}
        <Surface className="p-5 sm:p-6">
          <SignInForm returnTo={returnTo} />
        </Surface>
      </div>
    </ClientMessages>
  );
}
