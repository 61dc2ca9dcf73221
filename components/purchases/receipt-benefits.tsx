import { Coins, Ticket, WalletMinimal, type LucideIcon } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Surface } from "@/components/ui/surface";
import type { PurchaseVoucher, Receipt } from "@/lib/contracts/purchases";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { SectionProblem } from "./section-problem";
import { earnedPoints } from "./totals";
import { UNKNOWN, useAmount } from "./use-amount";

interface Props {
  receipt: Receipt;
  retrying: boolean;
  onRetry: () => void;
}

/** What the purchase brought and what it took besides money: points, vouchers, credits. */
export function ReceiptBenefits(props: Props) {
  return (
    <Surface className="divide-y divide-line">
      <Earned {...props} />
      <Vouchers {...props} />
      <PaidWith {...props} />
    </Surface>
  );
}

function Earned({ receipt, retrying, onRetry }: Props) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  const earned = earnedPoints(receipt);
  const { points } = receipt;
  if (earned === null && !points.ok) {
    return (
      <Part icon={Coins} title={t("points")}>
        <SectionProblem error={points.error} retrying={retrying} onRetry={onRetry} />
      </Part>
    );
  }
  const records = points.ok ? points.data : [];
  return (
    <Part icon={Coins} title={t("points")}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xl font-semibold tracking-tight tabular-nums">
          {earned === null ? UNKNOWN : format.number(earned, { signDisplay: "exceptZero" })}
        </span>
        {earned !== null && (
          <span className="text-muted">{t("pointsUnit", { count: Math.abs(earned) })}</span>
        )}
      </p>
      <ul className="mt-1 space-y-1 text-sm text-muted">
        {records.map(({ id, points: amount, note, validTo }) => (
          <li key={id}>
            {records.length > 1 && amount !== null && (
              <span className="text-ink tabular-nums">
                {format.number(amount, { signDisplay: "exceptZero" })}{" "}
              </span>
            )}
            {note && (
              <span dir="auto" className="line-clamp-2 text-ink">
                {note}{" "}
              </span>
            )}
            {validTo && t("pointsUntil", { date: format.dateTime(new Date(validTo), "date") })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Vouchers({ receipt: { vouchers, total }, retrying, onRetry }: Props) {
  const t = useTranslations("purchases");
  if (!vouchers.ok) {
    return (
      <Part icon={Ticket} title={t("vouchers")}>
        <SectionProblem error={vouchers.error} retrying={retrying} onRetry={onRetry} />
      </Part>
    );
  }
  const currency = total?.currency ?? null;
  return (["used", "earned"] as const).map((relation) => {
    const list = vouchers.data.filter((voucher) => voucher.relation === relation);
    if (list.length === 0) return null;
    return (
      <Part key={relation} icon={Ticket} title={t(relation)}>
        <ul className="divide-y divide-line">
          {list.map((voucher) => (
            <li key={voucher.id}>
              <VoucherLine voucher={voucher} currency={currency} />
            </li>
          ))}
        </ul>
      </Part>
    );
  });
}

function VoucherLine({ voucher, currency }: { voucher: PurchaseVoucher; currency: string | null }) {
  const t = useTranslations("purchases");
  const say = useAmount();
  const { id, name, value, relation } = voucher;
  return (
    <Link
      href={routes.voucher(id)}
      prefetch={false}
      className="flex min-h-11 items-center justify-between gap-4 font-medium hover:underline"
    >
      <span dir="auto" className="line-clamp-2">
        {name ?? t("unknownVoucher")}
      </span>
      {relation === "used" && value !== null && value > 0 && (
        <span className="shrink-0 text-good tabular-nums">
          {say({ value: -value, currency }, { short: true })}
        </span>
      )}
    </Link>
  );
}

/** Points and credits that paid for a part of it; nothing where none did. */
function PaidWith({ receipt: { summary }, retrying, onRetry }: Props) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  if (!summary.ok) {
    return (
      <Part icon={WalletMinimal} title={t("paidWith")}>
        <SectionProblem error={summary.error} retrying={retrying} onRetry={onRetry} />
      </Part>
    );
  }
  const { usedPoints, usedPointsTotal, usedCredits } = summary.data;
  const inVouchers = (usedPointsTotal ?? 0) - (usedPoints ?? 0);
  const rows = [
    [t("paidPoints"), usedPoints],
    [t("paidPointsInVouchers"), inVouchers],
    [t("paidCredits"), usedCredits],
  ].filter((row): row is [string, number] => typeof row[1] === "number" && row[1] > 0);
  if (rows.length === 0) return null;
  return (
    <Part icon={WalletMinimal} title={t("paidWith")}>
      <dl>
        {rows.map(([label, amount]) => (
          <div key={label} className="flex justify-between gap-4 py-1">
            <dt>{label}</dt>
            <dd className="tabular-nums">{format.number(amount, "points")}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Part({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="flex gap-4 p-5">
      <Icon aria-hidden="true" strokeWidth={1.75} className="mt-0.5 size-5 shrink-0 text-muted" />
      <div className="min-w-0 grow">
        <h2 className="text-sm text-muted">{title}</h2>
        <div className="mt-0.5">{children}</div>
      </div>
    </section>
  );
}
