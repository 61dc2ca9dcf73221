import { Check, ChevronDown } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/pill";
import { RichText } from "@/components/ui/rich-text";
import { Surface } from "@/components/ui/surface";
import { usePart } from "@/components/ui/use-part";
import type { Consent } from "@/lib/contracts/consents";
import { ConsentError } from "./consent-error";
import { consentName } from "./consent-name";
import { useConsentDecision } from "./use-consent-decision";

const loadSheet = () => import("./withdraw-sheet");

/** One consent: what it says, whether it is given and since when, and the way to change that. */
export function ConsentCard({ consent }: { consent: Consent }) {
  const t = useTranslations("consents");
  const id = useId();
  const [WithdrawSheet, wantSheet] = usePart(loadSheet);
  const [open, setOpen] = useState(false);
  const { decide, deciding, error } = useConsentDecision(consent);
  const name = consentName(consent, t);
  const isGiven = consent.state === "given";

  return (
    <Surface as="li" aria-labelledby={id} className="space-y-3 p-4 sm:p-5">
      <div className="space-y-1.5">
        <h2 id={id} className="text-base font-semibold text-balance">
          {name}
        </h2>
        <ConsentState consent={consent} />
      </div>
      {consent.textHtml ? (
        // Whoever is asked to agree sees what to.
        <details open={!isGiven} className="group">
          <summary className="flex min-h-11 list-none items-center gap-1.5 rounded-control text-sm font-semibold text-brand-ink [&::-webkit-details-marker]:hidden">
            {t("read")}
            <ChevronDown
              className="size-4 transition-transform group-open:rotate-180"
              strokeWidth={1.75}
              aria-hidden
            />
          </summary>
          <RichText html={consent.textHtml} className="max-w-[68ch] pb-2 text-sm" />
        </details>
      ) : (
        <p className="text-sm text-muted">{t("noText")}</p>
      )}
      {error && !open && <ConsentError error={error} />}
      {isGiven ? (
        <Button
          variant="secondary"
          pending={deciding && !open}
          aria-label={t("withdrawNamed", { name })}
          onClick={() => {
            setOpen(true);
            wantSheet(() => setOpen(false));
          }}
        >
          {t("withdraw")}
        </Button>
      ) : (
        <Button
          pending={deciding}
          aria-label={t("giveNamed", { name })}
          onClick={() => decide("given")}
          icon={<Check className="size-4" strokeWidth={1.75} aria-hidden />}
        >
          {t("give")}
        </Button>
      )}
      {WithdrawSheet && (
        <WithdrawSheet
          open={open}
          consent={consent}
          onClose={() => setOpen(false)}
          onWithdraw={() => decide("withdrawn", () => setOpen(false))}
          withdrawing={deciding}
          error={error}
        />
      )}
    </Surface>
  );
}

function ConsentState({ consent: { state, changedAt } }: { consent: Consent }) {
  const t = useTranslations("consents");
  const format = useFormatter();
  const dated = changedAt !== null && state !== "unset";
  return (
    <Pill tone={state === "given" ? "good" : "neutral"}>
      {dated
        ? t(`since.${state}`, { date: format.dateTime(new Date(changedAt), "date") })
        : t(`state.${state}`)}
    </Pill>
  );
}
