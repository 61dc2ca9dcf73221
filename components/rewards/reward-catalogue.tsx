"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { StaleNote } from "@/components/layout/stale-note";
import { useUrlSearch, useUrlState } from "@/components/layout/use-url-state";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import type { RewardCatalogue as Catalogue } from "@/lib/contracts/rewards";
import { useBalance, useRewards } from "@/lib/queries/rewards";
import { filterRewards } from "./filter-rewards";
import { RewardCard } from "./reward-card";
import { RewardCatalogueSkeleton } from "./reward-catalogue-skeleton";
import { RewardDrawing } from "./reward-drawing";
import { RewardFilters } from "./reward-filters";

/** Pictures in the first view: fetched at once. */
const EAGER = 4;

/** Everything points can buy. @param member whether there is a balance to compare costs with */
export function RewardCatalogue({ member }: { member: boolean }) {
  const { data, error, refetch } = useRewards();
  if (data) return <Loaded catalogue={data} member={member} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <RewardCatalogueSkeleton />;
}

function Loaded({ catalogue, member }: { catalogue: Catalogue; member: boolean }) {
  const t = useTranslations("rewards");
  const balance = useBalance(member);
  const [params, setParams] = useUrlState();
  const { query, setQuery, onLeave } = useUrlSearch();
  const wanted = useDeferredValue(query.trim());
  const tag = catalogue.tags.find(({ id }) => id === params.get("tag"))?.id ?? null;
  const affordable = member && params.get("affordable") === "1";

  const shown = useMemo(
    () => filterRewards(catalogue.items, { query: wanted, tag, affordable, balance }),
    [catalogue, wanted, tag, affordable, balance],
  );
  const clear = () => {
    setQuery("");
    setParams({ q: "", tag: "", affordable: "" });
  };

  if (catalogue.items.length === 0) {
    return <EmptyState drawing={<RewardDrawing />} title={t("empty")} body={t("emptyBody")} />;
  }
  return (
    <div className="space-y-5">
      <StaleNote asOf={catalogue.asOf} />
      <RewardFilters
        tags={catalogue.tags}
        query={query}
        onQuery={setQuery}
        onLeave={onLeave}
        tag={tag}
        onTag={(next) => setParams({ tag: next ?? "" })}
        affordable={affordable}
        onAffordable={
          member && balance !== null && balance !== undefined
            ? (next) => setParams({ affordable: next ? "1" : "" })
            : null
        }
      />
      <p aria-live="polite" className="text-sm text-muted">
        {t("found", { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <ul
          aria-label={t("title")}
          className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:gap-4 xl:grid-cols-4"
        >
          {shown.map((reward, index) => (
            <li key={reward.id}>
              <RewardCard reward={reward} balance={balance} eager={index < EAGER} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          drawing={<RewardDrawing />}
          title={t("noMatch")}
          body={t("noMatchBody")}
          action={
            <Button variant="secondary" onClick={clear}>
              {t("clear")}
            </Button>
          }
        />
      )}
    </div>
  );
}
