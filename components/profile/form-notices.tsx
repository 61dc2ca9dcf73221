import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import type { Failure, FieldErrors } from "@/lib/contracts/result";
import { FormNotice } from "./form-notice";
import { FIELD_NAMES, type FieldName } from "./form-values";

const ACTION = "min-h-11 font-semibold underline underline-offset-4";

interface SummaryProps {
  errors: FieldErrors;
  onPick: (name: FieldName) => void;
}

/** Which fields need another look, each a way to it. Fields the form has not are counted only. */
export function ErrorSummary({ errors, onPick }: SummaryProps) {
  const t = useTranslations("profile");
  const count = Object.keys(errors).length;
  if (count === 0) return null;
  return (
    <FormNotice tone="wrong" title={t("form.check", { count })}>
      <ul className="flex flex-wrap gap-x-5">
        {FIELD_NAMES.filter((name) => errors[name]).map((name) => (
          <li key={name}>
            <button type="button" className={ACTION} onClick={() => onPick(name)}>
              {t(`fields.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </FormNotice>
  );
}

interface ConflictProps {
  ref: Ref<HTMLDivElement>;
  /** Whether the current data are here to compare with. */
  loaded: boolean;
  loading: boolean;
  error: Failure | null;
  onLoad: () => void;
  onDiscard: () => void;
}

/** Somebody else, or the member elsewhere, has saved other data meanwhile. */
export function ConflictNotice({ ref, loaded, loading, error, onLoad, onDiscard }: ConflictProps) {
  const t = useTranslations("profile.conflict");
  return (
    <FormNotice ref={ref} tone="wrong" title={t("title")}>
      <p>{loaded ? t("compare") : t("body")}</p>
      {loaded ? (
        <Button variant="secondary" onClick={onDiscard}>
          {t("discard")}
        </Button>
      ) : (
        <Button variant="secondary" pending={loading} onClick={onLoad}>
          {t("load")}
        </Button>
      )}
      {error && <ErrorNote error={error} />}
    </FormNotice>
  );
}

/** What was typed before a reload or a sign-in is still there. */
export function RestoredNotice({ onDiscard }: { onDiscard: () => void }) {
  const t = useTranslations("profile.restored");
  return (
    <FormNotice tone="soon" title={t("title")}>
      <button type="button" className={ACTION} onClick={onDiscard}>
        {t("discard")}
      </button>
    </FormNotice>
  );
}
