import { describe, expect, it } from "vitest";
import type { Profile } from "@/lib/contracts/profile";
import { toValues } from "./form-values";
import { parseDraft } from "./use-draft";

const profile: Profile = {
  salutation: null,
  preNominals: null,
  firstName: "Eva",
  lastName: "Nováková",
  postNominals: null,
  gender: null,
  birthdate: null,
  email: "eva@example.com",
  phone: null,
  language: "cs",
  photoUrl: null,
  storeId: null,
  address: {
    street: null,
    streetNumber: null,
    houseNumber: null,
    zip: null,
    city: null,
    countryCode: null,
  },
  version: "2026-11-23T20:00:00Z",
};
const draft = { base: profile, values: { ...toValues(profile), firstName: "Evička" } };
const raw = JSON.stringify(draft);

describe("a draft in the tab", () => {
  it("comes back to the member who typed it, though the record has changed since", () => {
    expect(parseDraft(raw, profile)).toEqual(draft);
    expect(parseDraft(raw, { ...profile, lastName: "Nová", version: null })).toEqual(draft);
  });

  it("is not shown to anybody else", () => {
    expect(parseDraft(raw, { ...profile, email: "petr@example.com" })).toBeNull();
    expect(parseDraft(raw, { ...profile, email: null })).toBeNull();
  });

  it("without an e-mail belongs only to the very same data", () => {
    const nameless = { ...profile, email: null };
    const stored = JSON.stringify({ ...draft, base: nameless });
    expect(parseDraft(stored, nameless)).not.toBeNull();
    expect(parseDraft(stored, { ...nameless, firstName: "Petr" })).toBeNull();
  });

  it.each([null, "", "null", "{}", "[]", '{"base":{}}', "no json"])("%j is none", (stored) => {
    expect(parseDraft(stored, profile)).toBeNull();
  });

  it("with a field missing is none", () => {
    const { firstName: _, ...values } = draft.values;
    expect(parseDraft(JSON.stringify({ base: profile, values }), profile)).toBeNull();
  });
});
