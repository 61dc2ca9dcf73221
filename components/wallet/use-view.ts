import { useNow, useTimeZone } from "next-intl";
import { useUrlState } from "@/components/layout/use-url-state";
import { plainToday } from "@/lib/i18n/day-distance";
import { viewIn } from "./view";

/** What the page shows, a setter of the address's parameters, and today where the project is. */
export function useView() {
  const [params, setParams] = useUrlState();
  const today = plainToday(useNow(), useTimeZone() ?? "UTC");
  return { view: viewIn((name) => params.get(name), today), setParams, today };
}
