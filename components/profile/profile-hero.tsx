import { UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Surface } from "@/components/ui/surface";
import type { Profile } from "@/lib/contracts/profile";
import { fullName, initials } from "./names";

/** Whose profile it is, at a glance. */
export function ProfileHero({ profile }: { profile: Profile }) {
  const t = useTranslations("profile");
  const letters = initials(profile);
  return (
    <Surface className="flex items-center gap-4 p-4 sm:p-5">
      <span
        aria-hidden
        className="inline-flex size-16 shrink-0 items-center justify-center rounded-full bg-brand-soft text-lg font-bold tracking-wide text-brand-ink"
      >
        {letters || <UserRound className="size-7" strokeWidth={1.75} />}
      </span>
      <div className="min-w-0">
        <p className="text-lg font-semibold text-balance">{fullName(profile) || t("nameless")}</p>
        <p className="truncate text-muted">{profile.email ?? t("noEmail")}</p>
      </div>
    </Surface>
  );
}
