import { UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import { Surface } from "@/components/ui/surface";
import type { Profile } from "@/lib/contracts/profile";
import { fullName, initials } from "./names";
import { PhotoButton } from "./photo/photo-button";

interface Props {
  profile: Profile;
  /** Whether a photo can be given here. */
  photo: boolean;
}

/** Whose profile it is, at a glance. */
export function ProfileHero({ profile, photo }: Props) {
  const t = useTranslations("profile");
  return (
    <Surface className="flex items-center gap-4 p-4 sm:p-5">
      <Picture
        src={profile.photoUrl}
        alt=""
        eager
        fallback={<Letters profile={profile} />}
        className="size-20 shrink-0 rounded-full bg-sunken object-cover"
      />
      <div className="min-w-0">
        <p className="text-lg font-semibold text-balance">{fullName(profile) || t("nameless")}</p>
        <p dir="auto" className="truncate text-muted">
          {profile.email ?? t("noEmail")}
        </p>
        {photo && <PhotoButton hasPhoto={profile.photoUrl !== null} />}
      </div>
    </Surface>
  );
}

/** In place of a portrait. */
function Letters({ profile }: { profile: Profile }) {
  return (
    <span
      aria-hidden
      className="inline-flex size-20 shrink-0 items-center justify-center rounded-full bg-brand-soft text-xl font-bold tracking-wide text-brand-ink"
    >
      {initials(profile) || <UserRound className="size-8" strokeWidth={1.75} />}
    </span>
  );
}
