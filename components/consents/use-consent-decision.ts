import { useTranslations } from "next-intl";
import { useTakeBack } from "@/components/ui/use-take-back";
import { useToast } from "@/components/ui/toast";
import type { Consent, ConsentUpdate } from "@/lib/contracts/consents";
import { useUpdateConsent } from "@/lib/queries/consents";

/** Gives or withdraws a consent, says so, and offers the way back. */
export function useConsentDecision({ id, state: was }: Consent) {
  const t = useTranslations("consents");
  const toast = useToast();
  const takeBack = useTakeBack();
  const update = useUpdateConsent(id);
  return {
    decide: (state: ConsentUpdate["state"], onDone?: () => void) =>
      update.mutate(
        { state, was },
        {
          onSuccess: () => {
            const given = state === "given";
            toast({
              tone: "good",
              text: given ? t("givenDone") : t("withdrawnDone"),
              // Never having been asked cannot be had again: what comes next to it is having said no.
              undo: takeBack(() =>
                update.mutateAsync({ state: given ? "withdrawn" : "given", was: state }),
              ),
            });
            onDone?.();
          },
        },
      ),
    deciding: update.isPending,
    error: update.error,
  };
}
