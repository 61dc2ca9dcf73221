import { getNow, getTimeZone } from "next-intl/server";
import { viewIn, type View } from "@/components/wallet/view";
import { plainToday } from "@/lib/i18n/day-distance";

type Asked = Record<string, string | string[] | undefined>;

/** What the address of a wallet's page asks for, as the browser will read it too. */
export async function walletView(searchParams: Promise<Asked>): Promise<View> {
  const [asked, now, timeZone] = await Promise.all([searchParams, getNow(), getTimeZone()]);
  const get = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? value : null;
  };
  return viewIn(get, plainToday(now, timeZone));
}
