import { useMutation } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import type {
  CodeInput,
  CodeRequest,
  ProvenContact,
  SentCode,
} from "@/lib/contracts/contact-proof";
import * as api from "@/lib/api/guests";
import { sendJson } from "./http";

/** Has a one-time code sent; an earlier one counts no more. */
export function useSendCode() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: CodeRequest) =>
      sendJson<SentCode>("POST", api.contactProof, { locale, body }),
  });
}

/** Proves the contact that the newest code went to. */
export function useVerifyCode() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (code: string) =>
      sendJson<ProvenContact>("POST", api.contactProofVerify, {
        locale,
        body: { code } satisfies CodeInput,
      }),
  });
}
