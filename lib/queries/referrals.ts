import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { NewRelation, Referral, RelationCode, Relations } from "@/lib/contracts/referrals";
import * as api from "@/lib/api/relations";
import { getJson, sendJson } from "./http";

/** The member's own code to invite others with; null where there is none. */
export const referralQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["referral", locale],
    queryFn: ({ signal }) => getJson<Referral | null>(api.referral, { locale, signal }),
  });

const RELATIONS = ["relations"] as const;

/** Family, friends, and who came by an invitation. */
export const relationsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...RELATIONS, locale],
    queryFn: ({ signal }) => getJson<Relations>(api.relations, { locale, signal }),
  });

export const useReferral = () => useQuery(referralQuery(useLocale()));

/** The code where something has asked for it already: null for none, undefined where nobody knows. */
export const useKnownReferral = () =>
  useQuery({ ...referralQuery(useLocale()), enabled: false }).data;

export const useRelations = () => useQuery(relationsQuery(useLocale()));

/** A code by which somebody else may add this member. */
export function useRelationCode() {
  const locale = useLocale();
  return useMutation({
    mutationFn: () => sendJson<RelationCode>("POST", api.relationCode, { locale }),
  });
}

/** Adds whoever handed out a code; the list is then as upstream has it. */
export function useAddRelation() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: NewRelation) => sendJson<Relations>("POST", api.relations, { locale, body }),
    onSuccess: (relations) => {
      client.setQueryData(relationsQuery(locale).queryKey, relations);
    },
    onError: ({ code }) => {
      // Whether it happened is in the list itself.
      if (code === "outcome_unknown") void client.invalidateQueries({ queryKey: RELATIONS });
    },
  });
}

/** Ends a relation: it leaves the list at once. */
export function useRemoveRelation() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (id: string) => sendJson<null>("DELETE", api.relation(id), { locale }),
    onSuccess: (_none, id) => {
      client.setQueriesData({ queryKey: RELATIONS }, (relations: Relations | undefined) =>
        relations
          ? { ...relations, items: relations.items.filter((item) => item.id !== id) }
          : relations,
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: RELATIONS }),
  });
}
