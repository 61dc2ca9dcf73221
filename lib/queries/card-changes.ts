import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { NewCard } from "@/lib/contracts/card-changes";
import type {
  AddedCard,
  CardAddition,
  CardBlocking,
  CardFile,
  CardType,
} from "@/lib/contracts/cards";
import * as api from "@/lib/api/cards";
import * as cardChangesApi from "@/lib/api/card-changes";
import { cardQuery } from "./cards";
import { getJson, sendJson } from "./http";
import { useOnce } from "./once";

/** The kinds of cards there are. */
export const cardTypesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["card-types", locale],
    queryFn: ({ signal }) => getJson<CardType[]>(cardChangesApi.cardTypes, { locale, signal }),
    staleTime: Infinity,
  });

export const useCardTypes = () => useQuery(cardTypesQuery(useLocale()));

const CARDS = { queryKey: ["cards"] };

/**
 * Adds a card, once. Whatever came of it, the cards are asked for again: only they can tell.
 * @param about a new card of this type; without one, a card by its number
 */
export function useAddCard(about?: string) {
  const client = useQueryClient();
  const locale = useLocale();
  return useOnce<AddedCard, NewCard>({
    write: "card-addition",
    ...(about !== undefined && { about }),
    send: (idempotencyKey, body) =>
      sendJson<CardAddition>("POST", api.cards, { locale, body, idempotencyKey }),
    ask: (intentId) => getJson<CardAddition>(cardChangesApi.cardChange(intentId), { locale }),
    onSettled: () => void client.invalidateQueries(CARDS),
  });
}

/** Blocks a lost card, once; every screen that shows it knows at once. */
export function useBlockCard(id: string) {
  const client = useQueryClient();
  const locale = useLocale();
  return useOnce({
    write: `card-block:${id}`,
    send: (idempotencyKey) =>
      sendJson<CardBlocking>("POST", cardChangesApi.cardBlock(id), { locale, idempotencyKey }),
    ask: (intentId) => getJson<CardBlocking>(cardChangesApi.cardChange(intentId, id), { locale }),
    onDone: () => {
      client.setQueryData(cardQuery(locale, id).queryKey, (card) =>
        card ? { ...card, state: "blocked" as const } : card,
      );
    },
    onSettled: () => void client.invalidateQueries(CARDS),
  });
}

/** Where a plain link downloads a file of a card, with texts in the page's language. */
export const cardFileHref = (id: string, kind: CardFile, locale: Locale): string =>
  `${cardChangesApi.cardFile(id, kind)}?locale=${locale}`;
