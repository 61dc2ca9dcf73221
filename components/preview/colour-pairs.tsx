import { useFormatter, useTranslations } from "next-intl";
import { contrast, PAIRS, SCHEMES, type Palette } from "@/lib/site/palette";

/** Every pair of colours as it looks, with its measured contrast beside what is needed. */
export function ColourPairs({ palette }: { palette: Palette }) {
  const t = useTranslations("preview");
  const format = useFormatter();
  const ratio = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {SCHEMES.map((scheme) => (
        <table key={scheme} className="w-full text-sm tabular-nums">
          <caption className="pb-2 text-start font-semibold">{t(`scheme.${scheme}`)}</caption>
          <thead className="text-start text-muted">
            <tr>
              <th className="text-start font-medium">{t("pair")}</th>
              <th className="text-end font-medium">{t("measured")}</th>
              <th className="text-end font-medium">{t("needed")}</th>
            </tr>
          </thead>
          <tbody>
            {PAIRS.map(({ front, ground, ratio: least }) => {
              const [above, below] = [palette[scheme][front], palette[scheme][ground]];
              return (
                <tr key={`${front} ${ground}`} className="border-t border-line">
                  <th className="flex items-center gap-3 py-1 text-start font-normal">
                    <svg
                      viewBox="0 0 48 24"
                      aria-hidden
                      className="h-6 w-12 forced-color-adjust-none"
                    >
                      <rect width="48" height="24" rx="4" fill={below} />
                      <circle cx="14" cy="12" r="6" fill={above} />
                      <rect x="25" y="9" width="15" height="6" rx="1" fill={above} />
                    </svg>
                    {t("on", { front: `${front} ${above}`, ground: `${ground} ${below}` })}
                  </th>
                  <td className="text-end font-semibold">{ratio(contrast(above, below))}</td>
                  <td className="text-end text-muted">{ratio(least)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}
