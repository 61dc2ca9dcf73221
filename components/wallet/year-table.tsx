import { useFormatter, useTranslations } from "next-intl";
import { MOVEMENT_KINDS } from "@/lib/contracts/movements";
import type { PointsYear } from "@/lib/contracts/points";

/** The year in numbers, latest month first. */
export function YearTable({ year }: { year: PointsYear }) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="sr-only">{t("year.title")}</caption>
      <thead className="text-muted">
        <tr>
          <th scope="col" className="py-2 text-start font-medium">
            {t("year.month")}
          </th>
          {MOVEMENT_KINDS.map((kind) => (
            <th key={kind} scope="col" className="py-2 text-end font-medium">
              {t(`kinds.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {[...year.months].reverse().map((row) => (
          <tr key={row.month}>
            <th scope="row" className="py-2 text-start font-normal">
              {format.dateTime(new Date(`${row.month}-01`), "month", { timeZone: "UTC" })}
            </th>
            {MOVEMENT_KINDS.map((kind) => (
              <td key={kind} className="py-2 text-end">
                {format.number(row[kind], "points")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
