import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ControlProps } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

/** A password that can be looked at while typing. */
export function PasswordInput(props: ControlProps & { name: string }) {
  const t = useTranslations("signIn");
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextInput
        {...props}
        type={shown ? "text" : "password"}
        autoComplete="current-password"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={256}
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
  );
}
