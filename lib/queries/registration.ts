import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type {
  PasswordCheck,
  ReferralCheck,
  RegistrationForm,
  RegistrationInput,
  Validity,
} from "@/lib/contracts/registration";
import type { SessionView } from "@/lib/contracts/session";
import * as api from "@/lib/api/guests";
import { getJson, sendJson, type ApiError } from "./http";

/** What registration asks for. */
export const registrationQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["registration", locale],
    queryFn: ({ signal }) => getJson<RegistrationForm>(api.registration, { locale, signal }),
    // A form that changes while it is filled in would lose what was typed.
    staleTime: Infinity,
  });

export const useRegistrationForm = () => useQuery(registrationQuery(useLocale()));

/** Seldom enough for the limits on guessing a password, which asking may count against. */
const PENDING_TRIES = 4;
const PENDING_MS = 1_500;

/**
 * Makes a member, who is signed in then. The page that follows is loaded anew. While another try of
 * the same contact is under way, before a reload or in another tab, it asks for the end of that.
 */
export function useRegister() {
  const locale = useLocale();
  return useMutation<SessionView, ApiError, RegistrationInput>({
    mutationFn: (body) => sendJson<SessionView>("POST", api.registration, { locale, body }),
    retry: (tries, { code }) => code === "registration_pending" && tries < PENDING_TRIES,
    retryDelay: (tries) => PENDING_MS * 2 ** tries,
  });
}

/** Whether CareCloud takes a password: the answer is kept for that very text. */
export function usePasswordCheck(password: string, enabled: boolean) {
  const locale = useLocale();
  return useQuery({
    queryKey: ["registration", "password", password],
    queryFn: () =>
      sendJson<Validity>("POST", api.registrationPassword, {
        locale,
        body: { password } satisfies PasswordCheck,
      }),
    enabled,
    retry: false,
    // A password stays in memory no longer than the field that holds it.
    gcTime: 0,
    staleTime: Infinity,
  });
}

/** Whether a referral code exists. */
export function useReferralCheck() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (code: string) =>
      sendJson<Validity>("POST", api.registrationReferral, {
        locale,
        body: { code } satisfies ReferralCheck,
      }),
  });
}
