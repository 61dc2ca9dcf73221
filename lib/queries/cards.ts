import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Card } from "@/lib/contracts/cards";
import * as api from "@/lib/api/cards";
import { getJson } from "./http";

/** The member's cards, the one to show first at the front. */
export const cardsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["cards", locale],
    queryFn: ({ signal }) => getJson<Card[]>(api.cards, { locale, signal }),
  });

/** One card of the member. */
export const cardQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["cards", locale, id],
    queryFn: ({ signal }) => getJson<Card>(api.card(id), { locale, signal }),
  });

export const useCards = () => useQuery(cardsQuery(useLocale()));

export const useCard = (id: string) => useQuery(cardQuery(useLocale(), id));

/**
 * The member's cards as far as the page has them, without asking. For what opens beside a list that
 * may still be streaming in: a query of its own would stand where the list's data is about to go.
 */
export const useKnownCards = (): Card[] =>
  useQueryClient().getQueryData(cardsQuery(useLocale()).queryKey) ?? [];
