import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import type { SignOutPlaces } from "@/lib/contracts/security";
import * as api from "@/lib/api/security";
import { sendJson } from "./http";
import { PLACES } from "./places";
import { leaveSignedOut } from "./session";

/** Signs out at one place. */
export function useEndPlace() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (id: string) => sendJson<null>("DELETE", api.place(id), { locale }),
    onSettled: () => client.invalidateQueries({ queryKey: PLACES }),
  });
}

/** Signs out at all other places; or everywhere, and then this tab leaves as after any sign-out. */
export function useEndPlaces() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: SignOutPlaces) =>
      sendJson<{ ended: number }>("DELETE", api.places, { locale, body }),
    onSuccess: (_ended, { here }) => {
      if (here) leaveSignedOut(client, locale);
      else void client.invalidateQueries({ queryKey: PLACES });
    },
  });
}
