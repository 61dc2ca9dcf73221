import { QueryClientProvider } from "@tanstack/react-query";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Referral } from "@/lib/contracts/referrals";
import { createQueryClient } from "@/lib/queries/client";
import { referralQuery, relationsQuery } from "@/lib/queries/referrals";
import en from "@/messages/en.json";
import { People } from "./people";

const CODE: Referral = {
  code: "EVA-2026",
  validTo: null,
  link: null,
  scan: { text: "EVA-2026", symbology: "qr", picture: null },
};

const markup = (referral: Referral | null | undefined): string => {
  const client = createQueryClient();
  client.setQueryData(relationsQuery("en").queryKey, { items: [], invited: [], types: [] });
  client.setQueryData(referralQuery("en").queryKey, referral);
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" messages={en} timeZone="Europe/Prague">
        <People />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
};

it.each([
  ["with a code", CODE, "Nobody yet: share your code above<"],
  ["without a code", null, "Nobody yet<"],
  ["where nobody knows of a code", undefined, "Nobody yet<"],
])("tells whom nobody followed %s only what they can do", (_who, referral, said) => {
  expect(markup(referral)).toContain(`>${said}`);
});
