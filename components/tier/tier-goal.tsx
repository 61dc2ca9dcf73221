import { useFormatter, useTranslations } from "next-intl";
import type { TierGap } from "@/lib/contracts/tier";

interface Props {
  /** Left out where it stands beside already. */
  title?: string;
  gap: TierGap | "nothing";
  /** Said where nothing is left to do. */
  done: string;
}

/** What one mark on the arc still asks for. */
export function TierGoal({ title, gap, done }: Props) {
  const t = useTranslations("tier");
  const format = useFormatter();
  const money = (value: number, currency: string) =>
    format.number(value, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  return (
    <div className="text-sm">
      {title && <p className="text-muted">{title}</p>}
      {gap === "nothing" ? (
        <p className="font-medium text-good">{done}</p>
      ) : (
        <ul className="font-medium tabular-nums">
          {gap.points !== null && <li>{t("points", { count: gap.points })}</li>}
          {gap.turnover.map(({ value, currency, dueDate }) => (
            <li key={`${currency} ${dueDate ?? ""}`}>
              {t("turnover", { amount: money(value, currency) })}
              {dueDate && (
                <span className="font-normal text-muted">
                  {" "}
                  {t("due", {
                    date: format.dateTime(new Date(dueDate), "date", { timeZone: "UTC" }),
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
