import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Provider, SocialProblem } from "@/lib/contracts/social";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";

interface Props {
  provider: Provider;
  problem: SocialProblem;
  /** Whether somebody who is no member yet can become one here. */
  canRegister: boolean;
}

/** Why somebody who went to a provider is back and not signed in, and what to do now. */
export function SocialProblemNote({ provider, problem, canRegister }: Props) {
  const t = useTranslations("signIn.social");
  return (
    <div
      role="alert"
      className="mb-5 flex items-start gap-2.5 rounded-control bg-soon-soft px-4 py-3 text-sm font-medium text-soon"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      <p>
        {t(`problems.${problem}`, { provider: t(`names.${provider}`) })}{" "}
        {problem === "unknown" && canRegister && (
          <Link href={routes.register} className="underline underline-offset-2">
            {t("register")}
          </Link>
        )}
      </p>
    </div>
  );
}
