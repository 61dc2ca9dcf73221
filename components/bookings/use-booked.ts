import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import { useRouter } from "@/lib/i18n/navigation";
import type { Booked } from "@/lib/queries/book";
import { routes } from "@/lib/routes";

/** Says that it is booked, and shows the booking; both of them where the one before still stands. */
export function useBooked(): (booked: Booked) => void {
  const t = useTranslations("bookings");
  const toast = useToast();
  const router = useRouter();
  return ({ bookingId, replaced }) => {
    if (replaced === false) {
      toast({ tone: "wrong", text: t("book.bothStand") });
      return router.push(routes.bookings);
    }
    toast({ tone: "good", text: t(replaced ? "book.moved" : "book.done") });
    router.push(routes.booking(bookingId));
  };
}
