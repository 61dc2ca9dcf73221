import { PURCHASE_PERIODS, type PurchaseFilter } from "@/lib/contracts/purchases";

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const dayIn = (value: string | null): string => (value !== null && isDay(value) ? value : "");

/** The filter that an address carries; what cannot be read is no filter. */
export function purchaseFilterOf(params: { get(name: string): string | null }): PurchaseFilter {
  const period = PURCHASE_PERIODS.find((name) => name === params.get("period")) ?? "all";
  const custom = period === "custom";
  return {
    period,
    from: custom ? dayIn(params.get("from")) : "",
    to: custom ? dayIn(params.get("to")) : "",
    store: params.get("store")?.slice(0, 128) ?? "",
  };
}

/** The same as an address has it: nothing where nothing is filtered. */
export const filterParams = ({ period, ...rest }: PurchaseFilter): Record<string, string> => ({
  ...rest,
  period: period === "all" ? "" : period,
});

/** Whether everything is shown. */
export const isUnfiltered = ({ period, store }: PurchaseFilter): boolean =>
  period === "all" && store === "";
