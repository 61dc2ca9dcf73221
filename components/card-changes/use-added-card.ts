import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import type { AddedCard } from "@/lib/contracts/cards";
import { useRouter } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** What happens once a card is the member's: it is said, and shown. */
export function useAddedCard() {
  const t = useTranslations("cardChanges");
  const toast = useToast();
  const router = useRouter();
  return ({ id }: AddedCard) => {
    toast({ tone: "good", text: t("added") });
    router.push(routes.card(id));
  };
}
