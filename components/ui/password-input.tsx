import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ChangeEventHandler } from "react";
import type { ControlProps } from "./field";
import { TextInput } from "./text-input";

type Props = ControlProps & {
  name: string;
  autoComplete?: "current-password" | "new-password" | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
};

/** A password that can be looked at while typing. */
export function PasswordInput({ autoComplete = "current-password", ...props }: Props) {
  const t = useTranslations("common");
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextInput
        {...props}
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={256}
        required
        // The field runs from left to right, the button stands where the page ends a line.
        className="pe-14 rtl:ps-14 rtl:pe-3.5"
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
