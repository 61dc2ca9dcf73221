import { QueryClientProvider } from "@tanstack/react-query";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PointsExpiration, PointsOverview } from "@/lib/contracts/points";
import { formats } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { createQueryClient } from "@/lib/queries/client";
import { pointsExpirationQuery, pointsQuery } from "@/lib/queries/points";
import cs from "@/messages/cs.json";
import en from "@/messages/en.json";
import { PointsBalance } from "./points-balance";
import { PointsExpiry } from "./points-expiry";

interface Known {
  points?: PointsOverview;
  expiration?: PointsExpiration;
}

/** What is read of the markup, with no-break spaces as plain ones. */
function text(node: React.ReactNode, known: Known, locale: Locale = "en"): string {
  const client = createQueryClient();
  client.setQueryData(pointsQuery(locale).queryKey, known.points);
  client.setQueryData(pointsExpirationQuery(locale).queryKey, known.expiration);
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider
        locale={locale}
        messages={locale === "cs" ? cs : en}
        formats={formats}
        timeZone="Europe/Prague"
        now={new Date("2026-11-23T20:00:00Z")}
      >
        {node}
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  return markup.replace(/<[^>]*>/g, "|").replace(/\u00a0/g, " ");
}

describe("PointsBalance", () => {
  const points = { available: 2480, worth: [{ currency: "CZK", value: 248 }] };

  it("gives the points and their worth in the way of the language", () => {
    expect(text(<PointsBalance />, { points })).toMatch(/2,480.*points.*worth CZK 248\|/);
    expect(text(<PointsBalance />, { points }, "cs")).toMatch(/2 480.*bodů.*v hodnotě 248 Kč/);
  });

  it("shows a real zero, and a dash where upstream does not say", () => {
    expect(text(<PointsBalance />, { points: { available: 0, worth: [] } })).toContain("|0|");
    const unknown = text(<PointsBalance />, { points: { available: null, worth: [] } });
    expect(unknown).toContain(`—||${en.points.unknown}`);
    expect(unknown).not.toMatch(/\d/);
  });
});

describe("PointsExpiry", () => {
  it("counts the days to what is near, with the date beside", () => {
    const expiration = { next: { amount: 300, date: "2026-11-28" }, thisMonth: 320 };
    const said = text(<PointsExpiry />, { expiration });
    expect(said).toMatch(/300 points.*in 5 days.*November 28, 2026.*320 points/);
    expect(text(<PointsExpiry />, { expiration }, "cs")).toMatch(/za 5 dní.*28\. listopadu 2026/);
  });

  it("gives only the date of what is far away", () => {
    const expiration = { next: { amount: 1, date: "2027-06-30" }, thisMonth: 0 };
    const said = text(<PointsExpiry />, { expiration });
    expect(said).toMatch(/1 point\|.*June 30, 2027.*0 points/);
    expect(said).not.toContain("days");
  });

  it("invents nothing where upstream does not say", () => {
    const said = text(<PointsExpiry />, { expiration: { next: null, thisMonth: null } });
    expect(said.split(en.points.unknown)).toHaveLength(3);
    expect(said).not.toMatch(/\d/);
  });
});
