"use client";

import { ChevronRight, LogOut, UserRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorNote } from "@/components/ui/error-note";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Link } from "@/lib/i18n/navigation";
import { useChangeLanguage } from "@/lib/queries/profile";
import { useSignOut } from "@/lib/queries/session";
import { routes } from "@/lib/routes";
import { LanguageSwitch } from "./language-switch";
import { MoreIcon } from "./places";

/** Everything that is not one of the four places: profile, language, the way out. */
export function MoreSheet({ className }: { className: string }) {
  const t = useTranslations("nav");
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={className}
      >
        <MoreIcon className="size-6 lg:size-5" strokeWidth={1.75} aria-hidden />
        {t("more")}
      </button>
      <Sheet open={open} onClose={close} title={t("more")}>
        <div className="space-y-6">
          <Link
            href={routes.profile}
            onClick={close}
            className="flex min-h-14 items-center gap-3 rounded-control px-3 font-semibold hover:bg-sunken"
          >
            <UserRound className="size-5" strokeWidth={1.75} aria-hidden />
            <span className="grow">{t("profile")}</span>
            <ChevronRight
              className="size-5 text-muted rtl:rotate-180"
              strokeWidth={1.75}
              aria-hidden
            />
          </Link>
          <MemberLanguage />
          <SignOut />
        </div>
      </Sheet>
    </>
  );
}

function MemberLanguage() {
  const change = useChangeLanguage();
  return <LanguageSwitch onPick={change.mutate} />;
}

function SignOut() {
  const t = useTranslations("nav");
  const locale = useLocale();
  const signOut = useSignOut();
  return (
    <div className="space-y-2" lang={locale}>
      <Button
        variant="secondary"
        size="lg"
        className="w-full"
        pending={signOut.isPending || signOut.isSuccess}
        onClick={() => signOut.mutate()}
        icon={<LogOut className="size-5" strokeWidth={1.75} aria-hidden />}
      >
        {t("signOut")}
      </Button>
      {signOut.error && <ErrorNote error={signOut.error} />}
    </div>
  );
}
