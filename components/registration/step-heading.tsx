import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import type { RegistrationForm } from "@/lib/contracts/registration";

interface Props {
  step: number;
  count: number;
  form: RegistrationForm;
}

/** Where in the form this is. Takes the focus when the step changes, so that it is read out. */
export function StepHeading({ step, count, form }: Props) {
  const t = useTranslations("registration");
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);

  const middle = form.steps[step - 1];
  const title = () => {
    if (step === 0) return t(form.contact === "email" ? "steps.email" : "steps.phone");
    return middle ? (middle.heading ?? t(`steps.${middle.title}`)) : t("steps.finish");
  };
  return (
    <div className="space-y-3">
      <ol aria-hidden className="flex gap-1.5">
        {Array.from({ length: count }, (_none, at) => (
          <li
            key={at}
            className={classNames("h-1 grow rounded-full", at <= step ? "bg-brand" : "bg-line")}
          />
        ))}
      </ol>
      <div>
        <p className="text-sm text-muted tabular-nums">
          {t("progress", { step: step + 1, count })}
        </p>
        <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {title()}
        </h2>
      </div>
    </div>
  );
}
