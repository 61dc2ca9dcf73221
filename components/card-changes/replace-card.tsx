"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Surface } from "@/components/ui/surface";
import type { Card } from "@/lib/contracts/cards";
import { useAddCard } from "@/lib/queries/card-changes";
import { useCards } from "@/lib/queries/cards";
import { AddCard } from "./add-card";
import { ChangeProgress } from "./change-progress";
import { holdsType } from "./detect-type";
import { useAddedCard } from "./use-added-card";

/** A new card in place of a blocked one; nothing where another of its type has taken its place. */
export function ReplaceCard({ card }: { card: Card }) {
  const t = useTranslations("cardChanges");
  const { data: cards } = useCards();
  const add = useAddCard(card.typeId ?? undefined);
  const added = useAddedCard();
  const [nothing, setNothing] = useState(false);
  const { typeId } = card;
  if (!cards || holdsType(typeId, cards)) return null;
  const getNew = () => {
    setNothing(false);
    add.run(
      { number: null, typeId },
      { onSuccess: (end) => (end.state === "none" ? setNothing(true) : added(end)) },
    );
  };
  return (
    <Surface className="space-y-4 p-5">
      <div className="space-y-1">
        <h2 className="font-semibold">{t("replaceTitle")}</h2>
        <p className="text-sm text-muted">{t("replaceBody")}</p>
      </div>
      <ChangeProgress change={add} nothing={nothing} />
      <div className="flex flex-col gap-2 sm:flex-row sm:flex-wrap">
        {typeId !== null && (
          <Button pending={add.isPending} onClick={getNew}>
            {t("getNew")}
          </Button>
        )}
        <AddCard label={t("havePlastic")} />
      </div>
    </Surface>
  );
}
