import { useMutation } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import type { HandOverCode, HandOverRequest } from "@/lib/contracts/hand-over";
import * as api from "@/lib/api/security";
import { sendJson } from "./http";

/** Asks for a code that signs the member in to another application. It is kept nowhere. */
export function useHandOver() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: HandOverRequest) =>
      sendJson<HandOverCode>("POST", api.handOver, { locale, body }),
    gcTime: 0,
  });
}
