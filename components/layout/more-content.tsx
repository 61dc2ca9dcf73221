"use client";

import { ChevronRight, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/link";
import { useChangeLanguage } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { LanguageSwitch } from "./language-switch";
import { SignOutButton } from "./sign-out-button";

/** What stands in the sheet: profile, language, the way out. `onLeave` closes it. */
export default function MoreContent({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations("nav");
  return (
    <div className="space-y-6">
      <Link
        href={routes.profile}
        onClick={onLeave}
        className="flex min-h-14 items-center gap-3 rounded-control px-3 font-semibold hover:bg-sunken"
      >
        <UserRound className="size-5" strokeWidth={1.75} aria-hidden />
        <span className="grow">{t("profile")}</span>
        <ChevronRight className="size-5 text-muted rtl:rotate-180" strokeWidth={1.75} aria-hidden />
      </Link>
      <MemberLanguage />
      <SignOutButton />
    </div>
  );
}

function MemberLanguage() {
  const change = useChangeLanguage();
  return <LanguageSwitch onPick={change.mutate} />;
}
