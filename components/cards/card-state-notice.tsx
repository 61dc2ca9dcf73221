import { useFormatter, useTranslations } from "next-intl";
import type { Card } from "@/lib/contracts/cards";

/** Why a card cannot be used and what to do about it; nothing for one that can. */
export function CardStateNotice({ card }: { card: Card }) {
  const t = useTranslations("cards.notice");
  const format = useFormatter();
  const firstDay = (instant: string) => format.dateTime(new Date(instant), "date");
  // Midnight ends the day before it.
  const lastDay = (instant: string) => format.dateTime(new Date(Date.parse(instant) - 1), "date");
  const say = () => {
    switch (card.state) {
      case "blocked":
        return { title: t("blocked.title"), body: t("blocked.body") };
      case "expired":
        return {
          title: card.validTo
            ? t("expired.titleDated", { date: lastDay(card.validTo) })
            : t("expired.title"),
          body: t("expired.body"),
        };
      case "notYet":
        return {
          title: card.validFrom
            ? t("notYet.titleDated", { date: firstDay(card.validFrom) })
            : t("notYet.title"),
          body: t("notYet.body"),
        };
      case "active":
        return card.code.picture
          ? null
          : { title: t("noPicture.title"), body: t("noPicture.body") };
    }
  };
  const notice = say();
  if (!notice) return null;
  const tone = card.state === "blocked" || card.state === "expired" ? "wrong" : "soon";
  return (
    <div
      className={`rounded-control p-4 ${
        tone === "wrong" ? "bg-wrong-soft text-wrong" : "bg-soon-soft text-soon"
      }`}
    >
      <p className="font-semibold">{notice.title}</p>
      <p className="mt-1 text-sm">{notice.body}</p>
    </div>
  );
}
