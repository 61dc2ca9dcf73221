"use client";

import type { Part } from "@/lib/contracts/parts";
import { useCard } from "@/lib/queries/cards";
import { BlockCard } from "./block-card";
import { CardDownloads } from "./card-downloads";
import { ReplaceCard } from "./replace-card";

/** The parts that make changes to a card. */
export type CardPart = Extract<Part, "cardAdd" | "cardBlock" | "cardFiles">;

interface Props {
  id: string;
  /** Those of them that this member has. */
  parts: readonly CardPart[];
}

/** What can be done with a card: keep it on the phone, block it when lost, replace a blocked one. */
export function CardActions({ id, parts }: Props) {
  const { data: card } = useCard(id);
  if (!card) return null;
  const live = card.state === "active" || card.state === "notYet";
  return (
    <div className="space-y-4">
      {card.state === "active" && parts.includes("cardFiles") && <CardDownloads id={id} />}
      {live && parts.includes("cardBlock") && <BlockCard id={id} number={card.number} />}
      {card.state === "blocked" && parts.includes("cardAdd") && <ReplaceCard card={card} />}
    </div>
  );
}
