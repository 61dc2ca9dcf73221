import "server-only";
import { expect } from "vitest";
import type { Profile, ProfileUpdate } from "@/lib/contracts/profile";
import { listStores } from "../../stores";
import { getProfile, updateLanguage, updateProfile, updateStore } from "../../profile";
import type { Exercise } from "../exercise";

const editOf = (before: Profile): ProfileUpdate => ({
  version: before.version,
  salutation: before.salutation ?? "",
  preNominals: before.preNominals ?? "",
  firstName: before.firstName ?? "",
  lastName: "Contract",
  postNominals: "",
  gender: before.gender ?? "",
  birthdate: before.birthdate ?? "",
  phone: before.phone ?? "",
  storeId: before.storeId ?? "",
  address: {
    street: before.address.street ?? "",
    streetNumber: before.address.streetNumber ?? "",
    houseNumber: "",
    zip: before.address.zip ?? "",
    city: "Brno",
    countryCode: "cz",
  },
});

export const exercise: Exercise = {
  upstream: [
    "GET /customers/{customer_id}",
    "PUT /customers/{customer_id}",
    "PUT /tokens/{token_id}",
  ],
  async run({ ctx, open, call, value }) {
    const edit = editOf(value(await call(getProfile, ctx)));
    const edited = value(await call(updateProfile, ctx, edit));
    expect(edited).toMatchObject({ lastName: "Contract", address: { city: "Brno" } });
    value(await call(updateLanguage, ctx, edited.language === "cs" ? "en" : "cs"));
    const storeId = value(await listStores(open)).items.at(-1)?.id ?? "";
    const moved = value(await call(updateStore, ctx, storeId));
    expect(moved).toMatchObject({ storeId, lastName: "Contract" });
  },
};
