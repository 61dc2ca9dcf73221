"use client";

import { UserMinus, UserPlus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { Section } from "@/components/ui/section";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";
import { usePart } from "@/components/ui/use-part";
import type { Relation, Relations } from "@/lib/contracts/referrals";
import { PeopleDrawing } from "./people-drawing";
import { Initial, PersonName } from "./person";
import { RemoveRelation } from "./remove-relation";

// Few people come here to change something: the forms are fetched when somebody does.
const loadAdd = () => import("./add-relation");
const loadOffer = () => import("./offer-code");

type Opened = "add" | "offer" | "remove" | null;

/** Family and friends, with the ways to add somebody and to let them go. */
export function RelationList({ relations: { items, types } }: { relations: Relations }) {
  const t = useTranslations("referrals");
  const [opened, setOpened] = useState<Opened>(null);
  // Stays chosen while the sheet slides away.
  const [chosen, setChosen] = useState<Relation | null>(null);
  const [AddRelation, wantAdd] = usePart(loadAdd);
  const [OfferCode, wantOffer] = usePart(loadOffer);
  const close = () => setOpened(null);
  const askToRemove = (relation: Relation) => {
    setChosen(relation);
    setOpened("remove");
  };
  return (
    <Section title={t("relations")}>
      <Surface>
        {items.length === 0 ? (
          <EmptyState drawing={<PeopleDrawing />} title={t("nobody")} body={t("nobodyBody")} />
        ) : (
          <ul className="divide-y divide-line">
            {items.map((relation) => (
              <RelationRow
                key={relation.id}
                relation={relation}
                onRemove={() => askToRemove(relation)}
              />
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-2 border-t border-line p-4">
          {types.length > 0 && (
            <Button
              onClick={() => {
                setOpened("add");
                wantAdd(close);
              }}
              icon={<UserPlus className="size-4" strokeWidth={1.75} aria-hidden />}
            >
              {t("add")}
            </Button>
          )}
          <Button
            variant="secondary"
            onClick={() => {
              setOpened("offer");
              wantOffer(close);
            }}
          >
            {t("offer")}
          </Button>
        </div>
      </Surface>
      <Sheet open={opened === "add"} onClose={close} title={t("addTitle")}>
        {opened === "add" && AddRelation && <AddRelation types={types} onDone={close} />}
        {!AddRelation && <Skeleton className="h-80" />}
      </Sheet>
      <Sheet open={opened === "offer"} onClose={close} title={t("offerTitle")}>
        {opened === "offer" && OfferCode && <OfferCode />}
        {!OfferCode && <Skeleton className="h-48" />}
      </Sheet>
      <RemoveRelation open={opened === "remove"} relation={chosen} onClose={close} />
    </Section>
  );
}

function RelationRow({ relation, onRemove }: { relation: Relation; onRemove: () => void }) {
  const t = useTranslations("referrals");
  const format = useFormatter();
  const { name, typeName, leading, since } = relation;
  return (
    <li className="flex min-h-18 items-center gap-3 py-3 ps-5 pe-3">
      <Initial name={name} />
      <div className="min-w-0 grow">
        <PersonName name={name} />
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <span className="wrap-anywhere">{typeName ?? t("noType")}</span>
          {since && <span aria-hidden>·</span>}
          {since && (
            <time dateTime={since}>
              {t("since", { date: format.dateTime(new Date(since), "date") })}
            </time>
          )}
          {leading && <Pill tone="brand">{t("leading")}</Pill>}
        </p>
      </div>
      <button
        type="button"
        aria-label={t("remove", { name: name ?? t("unnamed") })}
        onClick={onRemove}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-muted hover:bg-wrong-soft hover:text-wrong"
      >
        <UserMinus className="size-5" strokeWidth={1.75} aria-hidden />
      </button>
    </li>
  );
}
