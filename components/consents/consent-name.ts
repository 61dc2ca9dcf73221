import type { useTranslations } from "next-intl";
import type { Consent } from "@/lib/contracts/consents";

/** The project's name of a consent, or ours of one of upstream's own three. */
export const consentName = (
  { name, kind }: Consent,
  t: ReturnType<typeof useTranslations<"consents">>,
): string => name ?? t(`kinds.${kind ?? "gtc"}`);
