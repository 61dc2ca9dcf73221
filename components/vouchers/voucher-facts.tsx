"use client";

import { Clock, MapPin, CalendarDays, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FoldedList } from "@/components/ui/folded-list";
import { Surface } from "@/components/ui/surface";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import { Link } from "@/lib/i18n/link";
import { useDateWords } from "@/lib/i18n/use-deadline";
import { routes } from "@/lib/routes";

interface Props {
  voucher: VoucherDetail;
  /** Whether stores have pages of their own here. */
  linkStores: boolean;
}

/** When and where a voucher may be used, and on what conditions. */
export function VoucherFacts({ voucher, linkStores }: Props) {
  const t = useTranslations("vouchers");
  const common = useTranslations("common");
  const { until, from } = useDateWords();
  const { validFrom, validTo, hours, stores, description } = voucher;
  return (
    <Surface className="divide-y divide-line">
      {(validFrom ?? validTo) && (
        <Fact icon={CalendarDays} title={t("validityLabel")}>
          {validFrom && (
            <p>
              {t("from")} <time dateTime={validFrom}>{from(validFrom).full}</time>
            </p>
          )}
          {validTo && (
            <p>
              {t("to")} <time dateTime={validTo}>{until(validTo).full}</time>
            </p>
          )}
        </Fact>
      )}
      {hours && (
        <Fact icon={Clock} title={t("hours")}>
          {t("hoursValue", hours)}
        </Fact>
      )}
      <Fact icon={MapPin} title={t("where")}>
        {stores.length === 0 ? (
          t("anywhere")
        ) : (
          <FoldedList items={stores} more={(count) => common("more", { count })}>
            {({ id, name, street, city }) => (
              <>
                {linkStores ? (
                  <Link
                    href={routes.store(id)}
                    prefetch={false}
                    className="font-medium text-brand-ink hover:underline"
                  >
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <span className="block text-sm text-muted">
                  {[street, city].filter((part) => part !== null).join(", ")}
                </span>
              </>
            )}
          </FoldedList>
        )}
      </Fact>
      {description && (
        <div className="p-5">
          <h3 className="font-semibold">{t("about")}</h3>
          <p
            dir="auto"
            className="mt-1 max-w-prose text-start break-words whitespace-pre-line text-muted"
          >
            {description}
          </p>
        </div>
      )}
    </Surface>
  );
}

function Fact({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="flex gap-4 p-5">
      <Icon
        size={20}
        strokeWidth={1.75}
        aria-hidden="true"
        className="mt-0.5 shrink-0 text-muted"
      />
      <div className="min-w-0">
        <h3 className="text-sm text-muted">{title}</h3>
        <div className="mt-0.5 break-words">{children}</div>
      </div>
    </div>
  );
}
