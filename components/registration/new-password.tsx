import { Circle, CircleCheck, Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { brokenRules, MAX_PASSWORD, PASSWORD_RULES } from "@/lib/contracts/password";
import type { FieldReason } from "@/lib/contracts/result";
import { usePasswordCheck } from "@/lib/queries/registration";

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 400;

interface Props {
  value: string;
  onChange: (value: string) => void;
  reason: FieldReason | undefined;
}

/** A password to choose, with its rules ticked off while it is typed; the server decides. */
export function NewPassword({ value, onChange, reason }: Props) {
  const t = useTranslations("registration");
  const reasons = useTranslations("fieldErrors");
  const [shown, setShown] = useState(false);
  const settled = useSettled(value);
  const broken = brokenRules(value);
  const kept = value !== "" && broken.length === 0;
  const check = usePasswordCheck(settled, kept && settled === value);
  const common = kept && settled === value && check.data?.valid === false;
  const Icon = shown ? EyeOff : Eye;
  const error = () => {
    if (common) return t("passwordCommon");
    return reason && (reason === "required" ? reasons(reason) : t("passwordWeak"));
  };
  return (
    <div className="space-y-3">
      <Field label={t("password")} error={error()} required>
        {(control) => (
          <div className="relative">
            <TextInput
              {...control}
              name="password"
              type={shown ? "text" : "password"}
              autoComplete="new-password"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              maxLength={MAX_PASSWORD}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              required
              className="pe-14"
            />
            <button
              type="button"
              aria-pressed={shown}
              aria-label={t("showPassword")}
              onClick={() => setShown(!shown)}
              className="absolute end-0.5 top-1/2 inline-flex size-11 -translate-y-1/2 items-center justify-center rounded-control text-muted hover:text-ink"
            >
              <Icon className="size-5" strokeWidth={1.75} aria-hidden />
            </button>
          </div>
        )}
      </Field>
      <ul aria-label={t("rules.label")} className="grid gap-1.5 text-sm">
        {PASSWORD_RULES.map((rule) => (
          <Rule key={rule} kept={value !== "" && !broken.includes(rule)}>
            {t(`rules.${rule}`)}
          </Rule>
        ))}
        <Rule kept={kept && settled === value && check.data?.valid === true}>
          {t("rules.common")}
        </Rule>
      </ul>
    </div>
  );
}

function Rule({ kept, children }: { kept: boolean; children: string }) {
  const t = useTranslations("registration");
  const Icon = kept ? CircleCheck : Circle;
  return (
    <li className={classNames("flex items-start gap-2", kept ? "text-good" : "text-muted")}>
      <Icon className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      <span>
        {children}
        {kept && <span className="sr-only">{t("rules.kept")}</span>}
      </span>
    </li>
  );
}

/** The value once typing pauses. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
