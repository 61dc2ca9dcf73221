import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { ContactType } from "@/lib/contracts/contact-proof";
import type { Failure } from "@/lib/contracts/result";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";

const LINK = "inline-flex min-h-11 items-center font-semibold underline underline-offset-4";

/** Why there is no membership yet, and what can be done. Takes the focus, so that it is read out. */
export function Outcome({ failure, type }: { failure: Failure; type: ContactType }) {
  const t = useTranslations("registration");
  const errors = useTranslations("errors");
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [failure]);
  switch (failure.code) {
    case "registration_refused":
      return (
        <Note ref={note} tone="wrong" title={t("refused.title")}>
          <p>{t("refused.body")}</p>
          <WaysIn />
        </Note>
      );
    case "outcome_unknown":
      return (
        <Note ref={note} tone="soon" title={t("unknown.title")}>
          <p>{t("unknown.body")}</p>
        </Note>
      );
    case "contact_unproven":
      return (
        <Note
          ref={note}
          tone="soon"
          title={t(type === "email" ? "unproven.email" : "unproven.phone")}
        />
      );
    case "rate_limited":
      return (
        <Note
          ref={note}
          tone="wrong"
          title={
            failure.retryAfter
              ? t("wait", { minutes: Math.ceil(failure.retryAfter / 60) })
              : errors("rate_limited")
          }
        />
      );
    case "upstream_unavailable":
    case "unavailable":
      return (
        <Note ref={note} tone="wrong" title={t("outage.title")}>
          <p>{t("outage.body")}</p>
        </Note>
      );
    default:
      return <Note ref={note} tone="wrong" title={errors(failure.code)} />;
  }
}

function WaysIn() {
  const t = useTranslations("registration");
  return (
    <p className="flex flex-wrap gap-x-5">
      <Link href={routes.signIn} className={LINK}>
        {t("signIn")}
      </Link>
      <Link href={routes.forgotPassword} className={LINK}>
        {t("forgotPassword")}
      </Link>
    </p>
  );
}

/** Said only to somebody who has proven that the contact is theirs. */
export function TakenNote({ type, onOther }: { type: ContactType; onOther: () => void }) {
  const t = useTranslations("registration");
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div className="space-y-5">
      <Note ref={note} tone="soon" title={t("taken.title")}>
        <p>{t(type === "email" ? "taken.email" : "taken.phone")}</p>
      </Note>
      <ButtonLink href={routes.signIn} size="lg" className="w-full">
        {t("signIn")}
      </ButtonLink>
      <div className="flex flex-wrap justify-between gap-x-4">
        <ButtonLink href={routes.forgotPassword} variant="quiet" className="-mx-4">
          {t("forgotPassword")}
        </ButtonLink>
        <Button variant="quiet" className="-mx-4" onClick={onOther}>
          {t("otherContact")}
        </Button>
      </div>
    </div>
  );
}
