"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import { Shared } from "@/components/ui/shared";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import styles from "./ticket.module.css";
import { useValidity } from "./use-validity";
import { ValidityText } from "./validity-text";

/** The voucher as a tall ticket: name and validity above the perforation, the code below it. */
export function VoucherPass({ voucher }: { voucher: VoucherDetail }) {
  const t = useTranslations("vouchers");
  const validity = useValidity(voucher);
  const { soon } = validity;
  const { state } = voucher;
  const over = state === "used" || state === "expired";
  const head = over ? "bg-sunken text-muted" : soon ? "bg-soon-soft" : "bg-brand-soft";
  const sheet = `block ${styles.ticket} ${soon ? styles.soon : ""}`;
  return (
    <Shared name={`voucher-${voucher.id}`}>
      <article className="mx-auto w-full max-w-md">
        <div className={`${sheet} ${styles.upper}`}>
          <div className={`overflow-hidden ${styles.paper} ${styles.upper}`}>
            <div className={`space-y-2 px-6 pt-6 pb-7 ${head}`}>
              {/* On a coloured head a pill of the same colour would not show: this one is paper. */}
              <p className="w-fit rounded-pill bg-surface px-2.5 py-0.5 text-xs font-semibold text-ink">
                {t(`state.${state}`)}
              </p>
              <h2 className="text-xl/tight font-bold tracking-tight text-balance">
                <bdi>{voucher.name}</bdi>
              </h2>
              {voucher.subtitle && (
                <p className="text-muted">
                  <bdi>{voucher.subtitle}</bdi>
                </p>
              )}
              <p>
                <ValidityText validity={validity} />
              </p>
            </div>
          </div>
        </div>
        <div className={`${sheet} ${styles.lower}`}>
          <div className={`${styles.paper} ${styles.lower} space-y-4 px-6 pt-7 pb-6`}>
            <PassCode voucher={voucher} />
          </div>
        </div>
      </article>
    </Shared>
  );
}

function PassCode({ voucher: { state, code, scan } }: { voucher: VoucherDetail }) {
  const t = useTranslations("vouchers");
  if (code === null) return <p className="text-muted">{t("noCode")}</p>;
  return (
    <>
      {state === "usable" && scan?.picture ? (
        <div data-code-shown className="space-y-3 text-center">
          <ScanCodePicture code={scan} label={t("codePicture", { code })} />
          <p className="text-sm text-muted">{t("showAtTill")}</p>
        </div>
      ) : (
        state !== "usable" && <p className="text-muted">{t(`over.${state}`)}</p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0">
          <span className="block text-xs text-muted">{t("code")}</span>
          <span
            className={`block text-lg font-semibold tracking-wide break-all tabular-nums select-all ${state === "usable" || state === "notYet" ? "" : "text-muted line-through"}`}
          >
            <bdi dir="ltr">{code}</bdi>
          </span>
        </p>
        {state === "usable" && <CopyButton text={code} label={t("copyCode")} />}
      </div>
    </>
  );
}
