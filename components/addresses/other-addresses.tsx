"use client";

import { Info, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { usePart } from "@/components/ui/use-part";
import type { AddressBook } from "@/lib/contracts/addresses";
import { useAddresses } from "@/lib/queries/addresses";
import { AddressCard } from "./address-card";
import { AddressSkeleton } from "./addresses-skeleton";
import { HouseDrawing } from "./house-drawing";

const load = () => import("./address-sheet");

/** Addresses for deliveries, bills and whatever else the project has: to add to and to change. */
export function OtherAddresses() {
  const t = useTranslations("addresses");
  const query = useAddresses();
  if (query.data) return <Book book={query.data} />;
  return (
    <Section title={t("others")}>
      {query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <AddressSkeleton typed />
      )}
    </Section>
  );
}

/** Which form was opened last: for the address of that id, or for a new one. */
interface Editing {
  id: string | null;
  /** Each opening has a form of its own, that outlasts what it is compared with. */
  opening: number;
  open: boolean;
}

function Book({ book }: { book: AddressBook }) {
  const t = useTranslations("addresses");
  const [editing, setEditing] = useState<Editing | null>(null);
  const [AddressSheet, want] = usePart(load);
  const { items, types } = book;
  const edited = items.find(({ id }) => id === editing?.id) ?? null;
  const canAdd = types.length > 0;
  const close = () => setEditing((last) => last && { ...last, open: false });
  const edit = (id: string | null) => {
    setEditing((last) => ({ id, opening: (last?.opening ?? 0) + 1, open: true }));
    want(close);
  };
  const add = (
    <Button
      variant={items.length > 0 ? "secondary" : "primary"}
      onPointerEnter={() => want()}
      onClick={() => edit(null)}
      icon={<Plus className="size-4" strokeWidth={1.75} aria-hidden />}
    >
      {t("add")}
    </Button>
  );
  return (
    <Section title={t("others")} action={items.length > 0 && canAdd ? add : undefined}>
      {items.length > 0 ? (
        <>
          <ul className="space-y-3">
            {items.map(({ id, typeId, address }) => (
              <AddressCard
                key={id}
                type={types.find((type) => type.id === typeId)?.name ?? null}
                address={address}
                onEdit={() => edit(id)}
              />
            ))}
          </ul>
          <p className="flex items-start gap-2 text-sm text-muted">
            <Info className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
            {t("keep")}
          </p>
        </>
      ) : (
        <Surface>
          <EmptyState
            drawing={<HouseDrawing />}
            title={t("empty")}
            body={canAdd ? t("emptyBody") : t("noTypes")}
            action={canAdd ? add : undefined}
          />
        </Surface>
      )}
      {editing && AddressSheet && (
        <AddressSheet
          key={editing.opening}
          open={editing.open}
          types={types}
          edited={edited}
          onClose={close}
        />
      )}
    </Section>
  );
}
