import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import type { Consent, ConsentUpdate } from "@/lib/contracts/consents";
import { useUpdateConsent } from "@/lib/queries/consents";

/** Gives or withdraws a consent, and says so. */
export function useConsentDecision({ id, state: was }: Consent) {
  const t = useTranslations("consents");
  const toast = useToast();
  const update = useUpdateConsent(id);
  return {
    decide: (state: ConsentUpdate["state"], onDone?: () => void) =>
      update.mutate(
        { state, was },
        {
          onSuccess: () => {
            toast({ tone: "good", text: state === "given" ? t("givenDone") : t("withdrawnDone") });
            onDone?.();
          },
        },
      ),
    deciding: update.isPending,
    error: update.error,
  };
}
