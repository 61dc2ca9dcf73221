import { useLocale, useTranslations } from "next-intl";
import { look } from "@/components/ui/button-look";
import type { Provider } from "@/lib/contracts/social";
import { socialSignIn } from "@/lib/api/social";
import { ProviderLogo } from "./provider-logo";

interface Props {
  providers: readonly Provider[];
  /** Already checked, without a locale. */
  returnTo: string;
}

/** The other ways in. Plain links to a handler that redirects: they work before any script runs. */
export function SocialButtons({ providers, returnTo }: Props) {
  const t = useTranslations("signIn.social");
  const locale = useLocale();
  const query = new URLSearchParams({ locale, returnTo });
  return (
    <section aria-label={t("label")} className="mt-6 space-y-3">
      <p className="flex items-center gap-3 text-sm text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {t("or")}
      </p>
      <ul className="space-y-3">
        {providers.map((provider) => (
          <li key={provider}>
            <a
              href={`${socialSignIn(provider)}?${query.toString()}`}
              rel="nofollow"
              className={look({ variant: "secondary", size: "lg" }, "w-full")}
            >
              <ProviderLogo provider={provider} />
              {t("with", { provider: t(`names.${provider}`) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
