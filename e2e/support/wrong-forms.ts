import { expect } from "@playwright/test";
import { routes } from "@/lib/routes";
import { field, newEmail, press, proveEmail } from "./registration";
import { open, tap, tapInSheet, type Stage, type State } from "./state";
import type { Translate } from "./translate";

/** A form that is sent with nothing in it. */
const sentEmpty = (route: string, submit: (t: Translate) => string) => async (stage: Stage) => {
  await open(stage, route);
  await tap(stage, submit(stage.t));
};

/** A form in a sheet that is sent with nothing in it. */
const sheetSentEmpty =
  (route: string, opener: (t: Translate) => string, submit: (t: Translate) => string) =>
  async (stage: Stage) => {
    await open(stage, route);
    await tap(stage, opener(stage.t));
    await tapInSheet(stage, submit(stage.t));
  };

const FORMS: State[] = [
  {
    name: "sign-in",
    template: null,
    reach: sentEmpty(routes.signIn, (t) => t("signIn.submit")),
  },
  {
    name: "registration's first step",
    template: null,
    reach: sentEmpty(routes.register, (t) => t("contactProof.send")),
  },
  {
    name: "registration's second step",
    template: null,
    reach: async (stage) => {
      await open(stage, routes.register);
      await proveEmail(stage.page, stage.t, newEmail("states"));
      await expect(field(stage.page, stage.t("registration.fields.firstName"))).toBeVisible();
      await press(stage.page, stage.t("registration.next"));
    },
  },
  {
    name: "forgotten password",
    template: null,
    reach: sentEmpty(routes.forgotPassword, (t) => t("passwordReset.submit")),
  },
  {
    name: "newsletter",
    template: null,
    reach: sentEmpty(routes.newsletter, (t) => t("newsletter.submit")),
  },
  {
    name: "profile",
    reach: async (stage) => {
      await open(stage, routes.profileEdit);
      await field(stage.page, stage.t("profile.fields.firstName")).fill("");
      await field(stage.page, stage.t("profile.fields.lastName")).fill("");
      await tap(stage, stage.t("profile.form.save"));
    },
  },
  {
    name: "address",
    reach: sheetSentEmpty(
      routes.addresses,
      (t) => t("addresses.add"),
      (t) => t("addresses.save"),
    ),
  },
  {
    name: "password",
    reach: sheetSentEmpty(
      routes.security,
      (t) => t("security.password.change"),
      (t) => t("security.password.save"),
    ),
  },
  {
    name: "e-mail",
    reach: sheetSentEmpty(
      routes.security,
      (t) => t("security.email.change"),
      (t) => t("security.email.save"),
    ),
  },
  {
    name: "gift card",
    reach: sentEmpty(routes.credits, (t) => t("wallet.giftCard.check")),
  },
  {
    name: "card to add",
    reach: sheetSentEmpty(
      routes.cards,
      (t) => t("cardChanges.addTitle"),
      (t) => t("cardChanges.add"),
    ),
  },
  {
    name: "person to add",
    reach: sheetSentEmpty(
      routes.referrals,
      (t) => t("referrals.add"),
      (t) => t("referrals.addConfirm"),
    ),
  },
  {
    name: "deletion",
    reach: sheetSentEmpty(
      routes.myData,
      (t) => t("myData.deletion.ask"),
      (t) => t("myData.deletion.confirm"),
    ),
  },
];

/** Every form, sent with something missing. */
export const WRONG_FORMS = FORMS.map((state): State => ({
  ...state,
  name: `errors of ${state.name}`,
  wrong: true,
}));
