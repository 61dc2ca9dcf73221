import type { Card, CardType } from "@/lib/contracts/cards";

/** A number as it is sent: without what only makes it easier to read. */
export const bareNumber = (text: string): string => text.replace(/[\s-]+/g, "");

/** The type whose prefix fits best; null where none does, or more than one. The server decides anew. */
export function detectType(text: string, types: readonly CardType[]): CardType | null {
  const number = bareNumber(text);
  const fitting = types.filter(({ prefix }) => prefix && number.startsWith(prefix));
  const longest = Math.max(0, ...fitting.map(({ prefix }) => prefix?.length ?? 0));
  const best = fitting.filter(({ prefix }) => prefix?.length === longest);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Whether the member has a card of a type that works, or will. */
export const holdsType = (typeId: string | null, cards: readonly Card[]): boolean =>
  cards.some(
    (card) => card.typeId === typeId && (card.state === "active" || card.state === "notYet"),
  );
