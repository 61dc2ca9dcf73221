import { useFormatter, useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { Receipt } from "@/lib/contracts/purchases";
import { ReceiptLines, ReceiptTotal } from "./receipt-lines";
import styles from "./receipt.module.css";
import { SectionProblem } from "./section-problem";

interface Props {
  receipt: Receipt;
  /** Name of the brand, as the operator set it. */
  brand: string;
  retrying: boolean;
  onRetry: () => void;
}

/** The purchase as the till printed it: where and when, what, and how much. */
export function ReceiptPaper({ receipt, brand, retrying, onRetry }: Props) {
  const t = useTranslations("purchases");
  const { store, items, total } = receipt;
  return (
    <article className={styles.slip}>
      <div className={`space-y-5 px-5 py-8 sm:px-8 ${styles.paper}`}>
        <header className="space-y-1 text-center">
          <p className="text-sm font-semibold text-muted">{brand}</p>
          <h2 className="text-lg font-semibold text-balance">{store?.name ?? t("unknownStore")}</h2>
          <When receipt={receipt} />
          {total !== null && total.value < 0 && <Pill tone="brand">{t("returned")}</Pill>}
        </header>
        <div className="border-t border-dashed border-line pt-5">
          {items.ok ? (
            <ReceiptLines items={items.data} currency={total?.currency ?? null} />
          ) : (
            <SectionProblem error={items.error} retrying={retrying} onRetry={onRetry} />
          )}
        </div>
        <div className="border-t border-dashed border-line pt-5">
          <ReceiptTotal receipt={receipt} />
        </div>
        <Small receipt={receipt} />
      </div>
    </article>
  );
}

function When({ receipt: { at } }: { receipt: Receipt }) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  if (at === null) return <p className="text-muted">{t("noDate")}</p>;
  const date = new Date(at);
  return (
    <p className="text-muted">
      <time dateTime={at}>
        {t("at", {
          date: format.dateTime(date, "fullDate"),
          time: format.dateTime(date, "time"),
        })}
      </time>
    </p>
  );
}

/** What only matters when something has to be sorted out at the till. */
function Small({ receipt: { number, cashDesk, cardEnd } }: { receipt: Receipt }) {
  const t = useTranslations("purchases");
  const facts = [
    number !== null && t("number", { number }),
    cashDesk !== null && t("cashDesk", { number: cashDesk }),
    cardEnd !== null && t("card", { end: cardEnd }),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <ul className="space-y-0.5 text-center text-sm text-muted">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
