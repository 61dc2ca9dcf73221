import { ChevronDown } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { StampCard } from "@/lib/contracts/stamps";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";

interface Props {
  card: StampCard;
  /** Whether purchases are a part of the membership here. */
  receipts: boolean;
}

/** When each stamp came, with the purchase that brought it. Nothing before the first. */
export function StampDates({ card, receipts }: Props) {
  const t = useTranslations("stamps");
  const format = useFormatter();
  const collected = card.places.flatMap(({ number, stamp }) => (stamp ? [{ number, stamp }] : []));
  if (collected.length === 0) return null;
  return (
    <details className="group rounded-control border border-line">
      <summary className="flex min-h-11 items-center justify-between gap-3 rounded-control px-4 text-sm font-semibold">
        {t("dates")}
        <ChevronDown
          aria-hidden="true"
          strokeWidth={1.75}
          className="size-5 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <ol className="divide-y divide-line border-t border-line px-4 text-sm">
        {collected.map(({ number, stamp: { id, at, purchaseId } }) => (
          <li key={id} className="flex min-h-11 items-center justify-between gap-4">
            <span>
              <span className="text-muted">{t("atPlace", { place: number })} </span>
              {at === null ? t("noDate") : format.dateTime(new Date(at), "date")}
            </span>
            {receipts && purchaseId !== null && (
              <Link
                href={routes.purchase(purchaseId)}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold text-brand-ink hover:underline"
              >
                {t("receipt")}
                <span className="sr-only"> {number}</span>
              </Link>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
