import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import messages from "@/messages/en.json";
import { RedeemNotice } from "./redeem-notice";

const shown = (code: "offline" | "not_found") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <RedeemNotice phase={{ name: "refused", code }} onAgain={() => {}} onClose={() => {}} />
    </NextIntlClientProvider>,
  );

const { again, close } = messages.rewards.redeem;

it("says plainly that there is no network, and offers to try again", () => {
  const offline = shown("offline");
  expect(offline).toContain(messages.errors.offline);
  expect(offline).toContain(again);
});

it("offers to close what was refused, and not that it is done", () => {
  for (const markup of [shown("offline"), shown("not_found")]) {
    expect(markup).toContain(messages.common.close);
    expect(markup).not.toContain(close);
  }
  expect(shown("not_found")).not.toContain(again);
});
