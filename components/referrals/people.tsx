"use client";

import { ErrorState } from "@/components/ui/error-state";
import type { Relations } from "@/lib/contracts/referrals";
import { useKnownReferral, useRelations } from "@/lib/queries/referrals";
import { Invited } from "./invited";
import { PeopleSkeleton } from "./people-skeleton";
import { RelationList } from "./relation-list";

/** Who belongs to the member: family and friends, and who came by the invitation. */
export function People() {
  const { data, error, refetch } = useRelations();
  if (data) return <Both relations={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <PeopleSkeleton />;
}

function Both({ relations }: { relations: Relations }) {
  const hasCode = Boolean(useKnownReferral());
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2 lg:gap-10">
      <RelationList relations={relations} />
      {relations.invited && <Invited people={relations.invited} hasCode={hasCode} />}
    </div>
  );
}
