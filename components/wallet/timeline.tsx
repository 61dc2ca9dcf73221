import { useFormatter, useTranslations } from "next-intl";
import { Surface } from "@/components/ui/surface";
import { byMonth } from "./by-month";
import { MovementRow, type AnyMovement } from "./movement-row";
import type { Unit } from "./use-amounts";

interface Props {
  movements: readonly AnyMovement[];
  unitOf: (movement: AnyMovement) => Unit;
}

/** What happened, newest first, month by month. */
export function Timeline({ movements, unitOf }: Props) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const months = byMonth(movements, (at) => format.dateTime(new Date(at), "month"));
  return (
    <div className="space-y-5">
      {months.map(({ month, items }, at) => (
        <div key={`${month} ${at}`}>
          <h3 className="mb-2 text-sm font-semibold text-muted">{month ?? t("undated")}</h3>
          <Surface as="ol" className="divide-y divide-line">
            {items.map((movement, index) => (
              // Upstream gives them no id; later stretches only add to the end.
              <MovementRow key={index} movement={movement} unit={unitOf(movement)} />
            ))}
          </Surface>
        </div>
      ))}
    </div>
  );
}
