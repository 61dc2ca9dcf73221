"use client";

import { ErrorState } from "@/components/ui/error-state";
import { useProfile } from "@/lib/queries/profile";
import { ProfileFacts } from "./profile-facts";
import { ProfileHero } from "./profile-hero";
import { ProfileSkeleton } from "./profile-skeleton";

/** The profile as upstream has it. */
export function ProfileView() {
  const query = useProfile();
  if (query.data) {
    return (
      <div className="space-y-8">
        <ProfileHero profile={query.data} />
        <ProfileFacts profile={query.data} />
      </div>
    );
  }
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <ProfileSkeleton />;
}
