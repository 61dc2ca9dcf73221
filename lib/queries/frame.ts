import { useQuery } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import * as api from "@/lib/api/frame";
import type { FrameView } from "@/lib/contracts/frame";
import { getJson } from "./http";

/** Whether the browser keeps the site's cookies inside the frame it is shown in. */
export function useFrame() {
  const locale = useLocale();
  return useQuery({
    queryKey: ["frame"],
    queryFn: ({ signal }) => getJson<FrameView>(api.frame, { locale, signal }),
    staleTime: Infinity,
  });
}
