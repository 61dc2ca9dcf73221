import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PurchaseItem, Receipt } from "@/lib/contracts/purchases";
import styles from "./receipt.module.css";
import { discountOf } from "./totals";
import { UNKNOWN, useAmount } from "./use-amount";

interface Props {
  items: readonly PurchaseItem[];
  currency: string | null;
}

/** What was bought, line by line. */
export function ReceiptLines({ items, currency }: Props) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  const say = useAmount();
  if (items.length === 0) return <p className="py-2 text-muted">{t("noItems")}</p>;
  return (
    <ul className="space-y-2">
      {items.map(({ id, name, amount, price }) => (
        <li key={id}>
          <Line
            label={
              <>
                {amount !== null && amount !== 1 && (
                  <span className="text-muted tabular-nums">
                    {t("times", { amount: format.number(amount, "points") })}{" "}
                  </span>
                )}
                <bdi>{name ?? t("unknownItem")}</bdi>
              </>
            }
          >
            {price === null ? UNKNOWN : say({ value: price, currency })}
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** What the lines come to: less what came off, the total. */
export function ReceiptTotal({ receipt }: { receipt: Receipt }) {
  const t = useTranslations("purchases");
  const say = useAmount();
  const { total, items } = receipt;
  const off = items.ok ? discountOf(items.data, total) : null;
  const money = (value: number) => say({ value, currency: total?.currency ?? null });
  return (
    <dl className="space-y-2">
      {off && (
        <>
          <TotalRow label={t("subtotal")}>{money(off.subtotal)}</TotalRow>
          <TotalRow label={t("discount")}>
            <span className="text-good">{money(-off.discount)}</span>
          </TotalRow>
        </>
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <dt className="font-semibold">{t("total")}</dt>
        <dd className="text-xl font-bold tracking-tight tabular-nums">{say(total)}</dd>
      </div>
    </dl>
  );
}

function TotalRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}

function Line({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <span className="flex items-start gap-2">
      <span className="min-w-0">{label}</span>
      <span aria-hidden className={styles.leader} />
      <span className="shrink-0 tabular-nums">{children}</span>
    </span>
  );
}
