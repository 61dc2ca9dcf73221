"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { addressLines } from "@/lib/i18n/address-lines";
import { useProfile } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { AddressLines } from "./address-card";
import { AddressSkeleton } from "./addresses-skeleton";

/** The address that stands in the profile, where it is changed. */
export function MainAddress() {
  const t = useTranslations("addresses");
  const query = useProfile();
  return (
    <Section title={t("main")}>
      {query.data ? (
        <Shown address={query.data.address} />
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <AddressSkeleton />
      )}
    </Section>
  );
}

function Shown({ address }: { address: Parameters<typeof addressLines>[0] }) {
  const t = useTranslations("addresses");
  const isEmpty = addressLines(address).length === 0;
  return (
    <Surface className="flex flex-wrap items-start justify-between gap-4 p-4 sm:p-5">
      <div className="min-w-0 grow">
        {isEmpty ? (
          <p className="text-muted italic">{t("mainEmpty")}</p>
        ) : (
          <AddressLines address={address} />
        )}
      </div>
      <ButtonLink
        href={routes.profileEdit}
        variant="secondary"
        icon={<Pencil className="size-4" strokeWidth={1.75} aria-hidden />}
      >
        {isEmpty ? t("fillMain") : t("editMain")}
      </ButtonLink>
    </Surface>
  );
}
