import { useTranslations } from "next-intl";
import type { Part } from "@/lib/contracts/parts";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";

const LINK =
  "inline-flex min-h-11 items-center font-semibold text-brand-ink underline underline-offset-4";

/** For who cannot sign in: no password any more, or no membership yet. */
export function WaysIn({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations("signIn");
  return (
    <div className="mt-3">
      {parts.includes("passwordReset") && (
        <Link href={routes.forgotPassword} className={LINK}>
          {t("forgot")}
        </Link>
      )}
      {parts.includes("registration") && (
        <p className="mt-3 flex flex-wrap items-center gap-x-2 border-t border-line pt-3">
          {t("noAccount")}
          <Link href={routes.register} className={LINK}>
            {t("join")}
          </Link>
        </p>
      )}
    </div>
  );
}
