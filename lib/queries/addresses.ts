import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type {
  AdditionalAddress,
  AddressBook,
  AddressInput,
  AddressUpdate,
} from "@/lib/contracts/addresses";
import * as api from "@/lib/api/addresses";
import { showAnswer } from "./after-write";
import { getJson, sendJson } from "./http";

const ADDRESSES = ["addresses"] as const;

/** Addresses next to the main one, and the types there are. */
export const addressesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...ADDRESSES, locale],
    queryFn: ({ signal }) => getJson<AddressBook>(api.addresses, { locale, signal }),
  });

export const useAddresses = () => useQuery(addressesQuery(useLocale()));

interface AddressWrite {
  input: AddressInput;
  /** Which one to change, and what that started from; null for a new one. */
  edited: Pick<AdditionalAddress, "id" | "version"> | null;
}

/** Adds an address, or changes one. */
export function useSaveAddress() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: ({ input, edited }: AddressWrite) => {
      if (!edited) {
        return sendJson<AddressBook>("POST", api.addresses, { locale, body: input });
      }
      const body: AddressUpdate = { ...input, version: edited.version };
      return sendJson<AddressBook>("PUT", api.address(edited.id), { locale, body });
    },
    onSuccess: (book) => {
      showAnswer(client, ADDRESSES, addressesQuery(locale).queryKey, book);
    },
    onError: ({ code }) => {
      // What there is now is in the list.
      if (code === "conflict" || code === "outcome_unknown" || code === "not_found") {
        void client.invalidateQueries({ queryKey: ADDRESSES });
      }
    },
  });
}
