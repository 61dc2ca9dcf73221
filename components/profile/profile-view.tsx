"use client";

import type { ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { useProfile } from "@/lib/queries/profile";
import { ProfileFacts } from "./profile-facts";
import { ProfileHero } from "./profile-hero";
import { ProfileSkeleton } from "./profile-skeleton";

interface Props {
  /** Whether a photo can be given here. */
  photo: boolean;
  /** Whether there are stores to belong to. */
  stores: boolean;
  /** What stands between the name and the facts, whatever becomes of these. */
  children: ReactNode;
}

/** The profile as upstream has it. */
export function ProfileView({ photo, stores, children }: Props) {
  const query = useProfile();
  if (query.data) {
    return (
      <div className="space-y-8">
        <ProfileHero profile={query.data} photo={photo} />
        {children}
        <ProfileFacts profile={query.data} stores={stores} />
      </div>
    );
  }
  if (query.error) {
    return (
      <div className="space-y-8">
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        {children}
      </div>
    );
  }
  return <ProfileSkeleton photo={photo}>{children}</ProfileSkeleton>;
}
