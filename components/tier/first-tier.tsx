import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { TierOffer } from "@/lib/contracts/tier";
import { routes } from "@/lib/routes";
import { StairsDrawing } from "./stairs-drawing";
import { TierTakes } from "./tier-takes";

/** No tier yet: what the lowest one is, and how members come to it. */
export function FirstTier({ offer }: { offer: TierOffer | null }) {
  const t = useTranslations("tier");
  return (
    <EmptyState
      drawing={<StairsDrawing />}
      title={t("first.title")}
      body={
        offer && (
          <>
            {t("first.body", { tier: offer.name })} <TierTakes offer={offer} />
          </>
        )
      }
      action={
        <ButtonLink href={routes.cards} variant="secondary">
          {t("first.card")}
        </ButtonLink>
      }
    />
  );
}
