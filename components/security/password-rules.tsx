import { Check, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { brokenRules, MIN_PASSWORD, PASSWORD_RULES } from "@/lib/contracts/password";

/** What a new password needs, ticked off while it is typed. */
export function PasswordRules({ password }: { password: string }) {
  const t = useTranslations("security.password");
  const broken = brokenRules(password);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {PASSWORD_RULES.map((rule) => {
        const kept = !broken.includes(rule);
        const Icon = kept ? Check : Circle;
        return (
          <li
            key={rule}
            className={classNames("flex items-center gap-1.5", kept ? "text-good" : "text-muted")}
          >
            <Icon className="size-4" strokeWidth={1.75} aria-hidden />
            {t(`rules.${rule}`, { count: MIN_PASSWORD })}
            <span className="sr-only">{kept ? t("ruleKept") : t("ruleOpen")}</span>
          </li>
        );
      })}
    </ul>
  );
}
