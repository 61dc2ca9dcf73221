"use client";

import { useTranslations } from "next-intl";
import { WholeLink } from "@/components/layout/whole-link";
import { Checkbox } from "@/components/ui/checkbox";
import { groupNumber } from "@/components/ui/number-groups";
import type { TillVoucher } from "@/lib/contracts/checkout";
import { useKnownCards } from "@/lib/queries/cards";
import type { TillBook } from "@/lib/queries/checkout";
import { routes } from "@/lib/routes";
import { choose, useChoice } from "./choice";
import { useUntil } from "./chosen-vouchers";
import { isOver, stateAt } from "./state-at";
import { useMoment } from "./use-moment";

/** What there is to choose from: usable vouchers, those that end first at the front, and other cards. */
export function TillChooser({ book }: { book: TillBook }) {
  const t = useTranslations("checkout");
  const now = useMoment();
  const items = book.items.filter(({ validTo }) => !isOver(validTo, now));
  const more = book.usableCount - book.items.length;
  return (
    <div className="space-y-5">
      <ul className="divide-y divide-line">
        {items.map((voucher) => (
          <li key={voucher.id}>
            <Choice voucher={voucher} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="text-sm text-muted">
          {t("more", { count: more })}{" "}
          <WholeLink href={routes.vouchers} className="font-medium text-brand-ink underline">
            {t("toVouchers")}
          </WholeLink>
        </p>
      )}
      <OtherCards />
    </div>
  );
}

function Choice({ voucher }: { voucher: TillVoucher }) {
  const { vouchers } = useChoice();
  const { id, name, subtitle } = voucher;
  const until = useUntil(voucher);
  const chosen = vouchers.includes(id);
  return (
    <Checkbox
      checked={chosen}
      onChange={() =>
        choose({ vouchers: chosen ? vouchers.filter((other) => other !== id) : [...vouchers, id] })
      }
      className="py-2.5"
      label={
        <>
          <span className="block font-semibold">{name}</span>
          <span className="block text-sm text-muted">
            {[subtitle, until].filter(Boolean).join(" · ")}
          </span>
        </>
      }
    />
  );
}

/** Which card is shown, where more than one can be. */
function OtherCards() {
  const t = useTranslations("checkout");
  const cards = useKnownCards();
  const { card: wanted } = useChoice();
  const now = useMoment();
  const usable = cards.filter((card) => stateAt(card, now) === "active");
  if (usable.length < 2) return null;
  const shown = usable.find(({ id }) => id === wanted) ?? usable[0];
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-start mb-1 w-full font-semibold">{t("whichCard")}</legend>
      {usable.map(({ id, typeName, number }) => (
        <label key={id} className="clear-both flex min-h-12 items-center gap-3">
          <input
            type="radio"
            name="card"
            checked={id === shown?.id}
            onChange={() => choose({ card: id })}
            className="size-5 shrink-0 accent-brand"
          />
          <span>
            {typeName && <span className="block font-medium">{typeName}</span>}
            <span className="block text-sm text-muted tabular-nums">{groupNumber(number)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
