"use client";

import { Clock, MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { FoldedList } from "@/components/ui/folded-list";
import { Surface } from "@/components/ui/surface";
import type { RewardDetail } from "@/lib/contracts/rewards";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";

interface Props {
  reward: RewardDetail;
  /** Whether stores have pages of their own here. */
  linkStores: boolean;
}

/** What a reward is, when in the day it is valid and where. */
export function RewardFacts({ reward: { description, hours, stores }, linkStores }: Props) {
  const t = useTranslations("rewards");
  const common = useTranslations("common");
  const icon = {
    size: 20,
    strokeWidth: 1.75,
    "aria-hidden": true,
    className: "mt-0.5 shrink-0 text-muted",
  } as const;
  return (
    <Surface className="divide-y divide-line">
      {description && (
        <div className="p-5">
          <h2 className="font-semibold">{t("about")}</h2>
          <p
            dir="auto"
            className="mt-1 max-w-prose text-start break-words whitespace-pre-line text-muted"
          >
            {description}
          </p>
        </div>
      )}
      {hours && (
        <div className="flex gap-4 p-5">
          <Clock {...icon} />
          <div>
            <h2 className="text-sm text-muted">{t("hours")}</h2>
            <p className="mt-0.5">{t("hoursValue", hours)}</p>
          </div>
        </div>
      )}
      <div className="flex gap-4 p-5">
        <MapPin {...icon} />
        <div className="min-w-0">
          <h2 className="text-sm text-muted">{t("where")}</h2>
          {stores.length === 0 ? (
            <p className="mt-0.5">{t("anywhere")}</p>
          ) : (
            <div className="mt-0.5">
              <FoldedList items={stores} more={(count) => common("more", { count })}>
                {({ id, name, street, city }) => (
                  <>
                    {linkStores ? (
                      <Link
                        href={routes.store(id)}
                        prefetch={false}
                        className="font-medium text-brand-ink hover:underline"
                      >
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                    <span className="block text-sm text-muted">
                      {[street, city].filter((part) => part !== null).join(", ")}
                    </span>
                  </>
                )}
              </FoldedList>
            </div>
          )}
        </div>
      </div>
    </Surface>
  );
}
