"use client";

import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { SearchInput } from "@/components/ui/search-input";
import type { RewardTag } from "@/lib/contracts/rewards";

interface Props {
  tags: readonly RewardTag[];
  query: string;
  onQuery: (query: string) => void;
  /** The search field is left. */
  onLeave: () => void;
  tag: string | null;
  onTag: (tag: string | null) => void;
  affordable: boolean;
  /** Null where there is no balance to filter by. */
  onAffordable: ((affordable: boolean) => void) | null;
}

/** Search, "what I can get now", and tags; one tag at a time, a second tap takes it off. */
export function RewardFilters({
  tags,
  query,
  onQuery,
  onLeave,
  tag,
  onTag,
  affordable,
  onAffordable,
}: Props) {
  const t = useTranslations("rewards");
  return (
    <div className="space-y-3">
      <div className="lg:max-w-md" onBlur={onLeave}>
        <SearchInput label={t("search")} value={query} onChange={onQuery} />
      </div>
      {(tags.length > 0 || onAffordable) && (
        <div
          role="group"
          aria-label={t("filters")}
          className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 lg:mx-0 lg:flex-wrap lg:px-0"
        >
          {onAffordable && (
            <Chip selected={affordable} onClick={() => onAffordable(!affordable)}>
              {t("affordable")}
            </Chip>
          )}
          {tags.map(({ id, name }) => (
            <Chip key={id} selected={id === tag} onClick={() => onTag(id === tag ? null : id)}>
              {name}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
