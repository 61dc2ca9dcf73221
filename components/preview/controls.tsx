import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Pill, type Tone } from "@/components/ui/pill";
import { TextInput } from "@/components/ui/text-input";

const VARIANTS = ["primary", "secondary", "quiet", "danger"] as const;
const TONES: readonly Tone[] = ["neutral", "brand", "good", "soon", "wrong"];

/** What members press, read and fill in. */
export function Controls() {
  const t = useTranslations("preview");
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-3">
        {VARIANTS.map((variant) => (
          <Button key={variant} variant={variant}>
            {t(`button.${variant}`)}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {TONES.map((tone) => (
          <Pill key={tone} tone={tone}>
            {t(`pill.${tone}`)}
          </Pill>
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("field")}>{(control) => <TextInput {...control} />}</Field>
        <Field label={t("field")} error={t("fieldError")}>
          {(control) => <TextInput {...control} />}
        </Field>
      </div>
    </div>
  );
}
