import { getNow, getTimeZone } from "next-intl/server";
import { periodIn, type Period } from "@/components/wallet/period";
import { viewIn, type View } from "@/components/wallet/view";
import { plainToday } from "@/lib/i18n/day-distance";

type Asked = Record<string, string | string[] | undefined>;

/** What the address of a wallet's page asks for, as the browser will read it too, and this month. */
export async function walletView(
  searchParams: Promise<Asked>,
): Promise<{ view: View; thisMonth: Period }> {
  const [asked, now, timeZone] = await Promise.all([searchParams, getNow(), getTimeZone()]);
  const get = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? value : null;
  };
  const today = plainToday(now, timeZone);
  return { view: viewIn(get, today), thisMonth: periodIn(() => null, today) };
}
