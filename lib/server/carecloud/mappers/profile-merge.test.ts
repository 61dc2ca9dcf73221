import { beforeAll, describe, expect, it } from "vitest";
import type { ProfileUpdate } from "@/lib/contracts/profile";
import { useUpstream } from "../testing/environment";
import { toProfile } from "./profile";
import { hasAll, mergeLanguage, mergeProfile, phoneDigits } from "./profile-merge";

const raw = {
  customer_id: "me",
  personal_information: {
    salutation: "Dear Ms. Nováková",
    gender: 2,
    first_name: "Eva",
    last_name: "Nováková",
    pre_nominals: "Ing.",
    post_nominals: null,
    birthdate: "1990-05-01",
    email: "eva@example.com",
    phone: "420777100100",
    language_id: "cs",
    store_id: "s1",
    photo_url: "https://example.com/eva.jpg",
    address: {
      address1: "Dlouhá",
      address2: "12",
      address3: null,
      address4: "second yard",
      zip: "60200",
      city: "Brno",
      country_code: "cz",
      address8: { kept: true },
    },
    agreement: { agreement_gtc: 1, custom_agreements: [{ agreement_id: "a", agreement_value: 2 }] },
    consents: [
      { consent_id: "c", consent_value: 1, last_change: "2026-01-01 00:00:00", scope: "x" },
    ],
    invented_tomorrow: { deep: ["kept"] },
  },
  doi_email: "2026-01-01 00:00:00",
  doi_phone: null,
  last_change: "2026-11-01 10:00:00",
  state: 1,
  invented_today: 7,
};

const unchanged: ProfileUpdate = {
  salutation: "Dear Ms. Nováková",
  version: "2026-11-01T09:00:00Z",
  preNominals: "Ing.",
  firstName: "Eva",
  lastName: "Nováková",
  postNominals: "",
  gender: "female",
  birthdate: "1990-05-01",
  phone: "+420 777 100 100",
  storeId: "s1",
  address: {
    street: "Dlouhá",
    streetNumber: "12",
    houseNumber: "",
    zip: "60200",
    city: "Brno",
    countryCode: "CZ",
  },
};

/** What an edit that changes nothing sends: all that was read, less what upstream sets itself. */
const everything = {
  personal_information: {
    salutation: "Dear Ms. Nováková",
    gender: 2,
    first_name: "Eva",
    last_name: "Nováková",
    pre_nominals: "Ing.",
    birthdate: "1990-05-01",
    email: "eva@example.com",
    phone: "420777100100",
    language_id: "cs",
    store_id: "s1",
    address: {
      address1: "Dlouhá",
      address2: "12",
      address4: "second yard",
      zip: "60200",
      city: "Brno",
      country_code: "cz",
      address8: { kept: true },
    },
    agreement: { agreement_gtc: 1, custom_agreements: [{ agreement_id: "a", agreement_value: 2 }] },
    consents: [{ consent_id: "c", consent_value: 1, scope: "x" }],
    invented_tomorrow: { deep: ["kept"] },
  },
  invented_today: 7,
};

describe("merging an edit", () => {
  it("loses no field, known or not, and sends nothing that is read-only or null", () => {
    const before = structuredClone(raw);
    expect(mergeProfile(raw, unchanged)).toEqual(everything);
    expect(raw).toEqual(before);
  });

  it("changes what was changed, and leaves out what was cleared", () => {
    const merged = mergeProfile(raw, {
      ...unchanged,
      preNominals: "",
      birthdate: "",
      phone: "00 49 151 23",
      address: { ...unchanged.address, street: "", city: "Berlin", houseNumber: "3" },
    });
    const {
      salutation: _gone,
      pre_nominals: _titles,
      birthdate: _birthdate,
      ...kept
    } = everything.personal_information;
    const { address1: _street, ...address } = kept.address;
    expect(merged).toEqual({
      ...everything,
      personal_information: {
        ...kept,
        phone: "4915123",
        address: { ...address, city: "Berlin", address3: "3" },
      },
    });
  });

  it("clears the gender by null, and lets upstream write a new salutation", () => {
    const merged = mergeProfile(raw, { ...unchanged, gender: "" });
    expect(merged.personal_information).toMatchObject({ gender: null, first_name: "Eva" });
    expect(merged.personal_information).not.toHaveProperty("salutation");
  });

  it("keeps a salutation that was typed with the new name, and drops one that was emptied", () => {
    const salutationOf = (input: Partial<ProfileUpdate>) =>
      (
        mergeProfile(raw, { ...unchanged, ...input })
          .personal_information as typeof raw.personal_information
      ).salutation;
    expect(salutationOf({ lastName: "Malá", salutation: "Dear Eva" })).toBe("Dear Eva");
    expect(salutationOf({ salutation: "" })).toBeUndefined();
  });

  it("changes the store, and never takes it away", () => {
    const storeOf = (storeId: string) =>
      (
        mergeProfile(raw, { ...unchanged, storeId })
          .personal_information as typeof raw.personal_information
      ).store_id;
    expect(storeOf("s2")).toBe("s2");
    expect(storeOf("")).toBe("s1");
  });

  it("sends no empty list of the newer consents, which would hide the older ones", () => {
    const personal = { ...raw.personal_information, consents: [] };
    const merged = mergeProfile({ ...raw, personal_information: personal }, unchanged);
    expect(merged.personal_information).not.toHaveProperty("consents");
    expect(merged.personal_information).toMatchObject({ agreement: { agreement_gtc: 1 } });
  });

  it("sends no empty address where there was none", () => {
    const none = {
      street: "",
      streetNumber: "",
      houseNumber: "",
      zip: "",
      city: "",
      countryCode: "",
    };
    const personal = { ...raw.personal_information, address: null };
    const merged = mergeProfile(
      { ...raw, personal_information: personal },
      { ...unchanged, address: none },
    );
    expect(merged.personal_information).not.toHaveProperty("address");
  });

  it("changes a language and nothing else; none where it is that already", () => {
    expect(mergeLanguage(raw, "en")).toEqual({
      ...everything,
      personal_information: { ...everything.personal_information, language_id: "en" },
    });
    expect(mergeLanguage(raw, "cs")).toBeNull();
  });

  it("recognises in a later read that it happened", () => {
    const sent = mergeProfile(raw, { ...unchanged, lastName: "Malá" });
    expect(hasAll(raw, sent)).toBe(false);
    const after = structuredClone(raw);
    after.personal_information.last_name = "Malá";
    expect(hasAll(after, sent)).toBe(true);
  });
});

describe("phone numbers", () => {
  it.each([
    ["+420 777 100-100", "420777100100"],
    ["00420777100100", "420777100100"],
    ["", ""],
  ])("%j goes as %j", (typed, digits) => {
    expect(phoneDigits(typed)).toBe(digits);
  });
});

describe("a profile", () => {
  beforeAll(() => useUpstream("https://example.com/webservice/rest-api"));

  it("is read without inventing anything", () => {
    expect(
      toProfile({ personal_information: { gender: 9, address: null } }, "Europe/Prague"),
    ).toEqual({
      salutation: null,
      preNominals: null,
      firstName: null,
      lastName: null,
      postNominals: null,
      gender: null,
      birthdate: null,
      email: null,
      phone: null,
      language: null,
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
      version: null,
    });
    expect(toProfile({ customer_id: "me" }, "Europe/Prague")).toBeNull();
  });

  it("has the version that its edit must come back with", () => {
    expect(toProfile(raw, "Europe/Prague")).toMatchObject({
      gender: "female",
      version: unchanged.version,
      photoUrl: `/api/images?url=${encodeURIComponent("https://example.com/eva.jpg")}&v=2026-11-01T09%3A00%3A00Z`,
      storeId: "s1",
      address: { countryCode: "cz", houseNumber: null },
    });
  });
});
