import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { spellNumber } from "@/components/ui/number-groups";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import { SpokenNumber } from "@/components/ui/spoken-number";
import type { ScanCode } from "@/lib/contracts/barcode";

/** One panel of the till screen, as wide as the screen. */
export function Panel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <li
      id={id}
      className="flex w-full shrink-0 snap-center flex-col items-center justify-center gap-4 px-3 py-4 sm:px-6"
    >
      {children}
    </li>
  );
}

interface CodeProps {
  /** What it is, above the code. */
  title: string | null;
  note?: ReactNode;
  code: ScanCode;
  /** Something the till screen can be searched for: which part of it is there. */
  whole?: string;
}

/** A code as large as there is room for: black on white in every theme, its number below to be read out. */
export function CodePanel({ title, note, code, whole }: CodeProps) {
  const t = useTranslations("checkout");
  const { text, symbology, picture } = code;
  const square = picture !== null && picture.width < picture.height * 1.5;
  return (
    <div
      data-whole={whole}
      data-code-shown
      className="flex w-full flex-col items-center gap-5 rounded-surface bg-white px-1 py-6 text-black ring-1 ring-line forced-color-adjust-none sm:px-6"
    >
      <div className="px-4 text-center">
        {title && <h2 className="text-lg font-semibold text-balance">{title}</h2>}
        {note && <p className="mt-1 text-sm">{note}</p>}
      </div>
      {picture ? (
        <div className={`w-full ${square ? "max-w-[min(22rem,50dvh)]" : "max-w-xl"}`}>
          <ScanCodePicture
            code={code}
            label={t("codeLabel", { number: spellNumber(text) })}
            className={symbology === "pdf417" ? "min-h-28" : undefined}
          />
        </div>
      ) : (
        <p className="px-4 text-center text-sm">{t("noPicture")}</p>
      )}
      <p className="px-4 text-center text-xl/tight font-semibold tracking-wide wrap-anywhere tabular-nums">
        {/^\d{8,}$/.test(text) ? <SpokenNumber number={text} /> : <bdi dir="ltr">{text}</bdi>}
      </p>
    </div>
  );
}
