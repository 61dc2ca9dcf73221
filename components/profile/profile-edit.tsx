"use client";

import { ErrorState } from "@/components/ui/error-state";
import { useProfile } from "@/lib/queries/profile";
import { ProfileForm, type Offered } from "./profile-form";
import { ProfileFormSkeleton } from "./profile-form-skeleton";

/** The form, once there is a profile to fill it with: without one, saving would clear fields. */
export function ProfileEdit(offered: Offered) {
  const query = useProfile();
  if (query.data) return <ProfileForm profile={query.data} {...offered} />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <ProfileFormSkeleton />;
}
