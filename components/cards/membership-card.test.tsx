import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Card, CardState } from "@/lib/contracts/cards";
import { formats } from "@/lib/i18n/formats";
import messages from "@/messages/en.json";
import { CardStateNotice } from "./card-state-notice";
import { MembershipCard } from "./membership-card";

const PATH = "M10 4h2v40h-2z";

const card = (state: CardState, dates: Partial<Card> = {}): Card => ({
  id: "c1",
  number: "1000000000017",
  typeId: "type",
  typeName: "Club card",
  state,
  validFrom: null,
  validTo: null,
  code: {
    text: "1000000000017",
    symbology: "code128",
    picture: { width: 121, height: 48, path: PATH },
  },
  ...dates,
});

const render = (node: React.ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      messages={messages}
      formats={formats}
      timeZone="Europe/Prague"
    >
      {node}
    </NextIntlClientProvider>,
  );

describe("MembershipCard", () => {
  it("turns to its code where a till would take it", () => {
    const markup = render(<MembershipCard card={card("active")} brand="Club" />);
    expect(markup).toContain(PATH);
    expect(markup).toContain('aria-expanded="false"');
  });

  it.each(["blocked", "expired", "notYet"] as const)(
    "offers no code of a card that is %s, and shows its number",
    (state) => {
      const markup = render(<MembershipCard card={card(state)} brand="Club" />);
      expect(markup).not.toContain(PATH);
      expect(markup).not.toContain("<button");
      expect(markup).toContain("1000 0000 0001 7");
      expect(markup).toContain(messages.cards.state[state]);
    },
  );

  it("offers nothing to turn to where the number cannot be drawn", () => {
    const code = { text: "č", symbology: "code128", picture: null } as const;
    expect(render(<MembershipCard card={card("active", { code })} brand="Club" />)).not.toContain(
      "<button",
    );
  });
});

describe("CardStateNotice", () => {
  it("says nothing of a card that works", () => {
    expect(render(<CardStateNotice card={card("active")} />)).toBe("");
  });

  it("names the day in the project's time zone", () => {
    const expired = card("expired", { validTo: "2026-04-30T22:30:00Z" });
    expect(render(<CardStateNotice card={expired} />)).toContain("May 1, 2026");
    // Midnight of the zone ends the day before.
    const midnight = card("expired", { validTo: "2026-04-30T22:00:00Z" });
    expect(render(<CardStateNotice card={midnight} />)).toContain("April 30, 2026");
    const notYet = card("notYet", { validFrom: "2027-01-31T23:00:00Z" });
    expect(render(<CardStateNotice card={notYet} />)).toContain("February 1, 2027");
  });

  it("invents no day", () => {
    expect(render(<CardStateNotice card={card("expired")} />)).toContain(
      messages.cards.notice.expired.title,
    );
  });
});
