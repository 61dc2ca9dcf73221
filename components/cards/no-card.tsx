import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";

/** What a member without a card sees: where a card would be, and how to come by one. */
export function NoCard({ action }: { action?: ReactNode }) {
  const t = useTranslations("cards.empty");
  return (
    <EmptyState
      drawing={
        <svg aria-hidden="true" viewBox="0 0 120 76" className="w-32 fill-none stroke-current">
          <rect x="1" y="1" width="118" height="74" rx="6" strokeDasharray="5 4" />
          <path d="M12 54h44M12 62h26M12 16h30" strokeLinecap="round" />
          <path d="M84 16v12M88 16v12M93 16v12M96 16v12M102 16v12M106 16v12" />
        </svg>
      }
      title={t("title")}
      body={t("body")}
      action={action}
    />
  );
}
