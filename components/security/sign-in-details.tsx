"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";
import { usePart } from "@/components/ui/use-part";
import { useProfile } from "@/lib/queries/profile";
import { SignInDetailsSkeleton } from "./sign-in-details-skeleton";

// Changing either is rare: the forms are fetched as soon as somebody reaches for their button.
const loadPassword = () => import("./password-form");
const loadEmail = () => import("./email-form");

type What = "password" | "email";

/** What the member signs in with, and how to change it. */
export function SignInDetails() {
  const t = useTranslations("security");
  const profile = useProfile();
  const [open, setOpen] = useState<What | null>(null);
  // The sheet keeps its content while it slides away.
  const [shown, setShown] = useState<What | null>(null);
  const [round, setRound] = useState(0);
  const [PasswordForm, wantPassword] = usePart(loadPassword);
  const [EmailForm, wantEmail] = usePart(loadEmail);
  const close = () => setOpen(null);
  const show = (what: What) => {
    if (what === "password") wantPassword(close);
    else wantEmail(close);
    setShown(what);
    setOpen(what);
    // A form that was closed half way starts empty: a password must not wait in it.
    setRound(round + 1);
  };

  if (profile.error && !profile.data) {
    return (
      <Section title={t("signIn")}>
        <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
      </Section>
    );
  }
  if (!profile.data) return <SignInDetailsSkeleton />;
  const { email } = profile.data;
  return (
    <Section title={t("signIn")}>
      <Surface as="ul" className="divide-y divide-line">
        <Detail
          label={t("email.label")}
          value={
            email === null ? (
              <span className="text-muted italic">{t("email.none")}</span>
            ) : (
              <bdi dir="ltr">{email}</bdi>
            )
          }
          action={t("email.change")}
          onReach={wantEmail}
          onChange={() => show("email")}
        />
        <Detail
          label={t("password.label")}
          value={<span aria-label={t("password.hidden")}>••••••••</span>}
          action={t("password.change")}
          onReach={wantPassword}
          onChange={() => show("password")}
        />
      </Surface>
      <Sheet
        open={open !== null}
        onClose={close}
        title={shown === "email" ? t("email.change") : t("password.change")}
      >
        {shown === "password" && PasswordForm && <PasswordForm key={round} onDone={close} />}
        {shown === "email" && EmailForm && (
          <EmailForm key={round} version={profile.data.version} onDone={close} />
        )}
        {!(shown === "password" ? PasswordForm : EmailForm) && <Skeleton className="h-72" />}
      </Sheet>
    </Section>
  );
}

interface DetailProps {
  label: string;
  value: ReactNode;
  /** The button's whole name, where it is heard and not seen beside its line. */
  action: string;
  onReach: () => void;
  onChange: () => void;
}

function Detail({ label, value, action, onReach, onChange }: DetailProps) {
  const t = useTranslations("security");
  return (
    <li className="flex min-h-18 items-center justify-between gap-4 px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <p className="text-sm text-muted">{label}</p>
        <p className="truncate font-medium">{value}</p>
      </div>
      <Button
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={action}
        className="shrink-0"
        onPointerEnter={() => onReach()}
        onFocus={() => onReach()}
        onClick={onChange}
      >
        {t("change")}
      </Button>
    </li>
  );
}
