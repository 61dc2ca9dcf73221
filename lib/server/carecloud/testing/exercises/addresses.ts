import "server-only";
import { expect } from "vitest";
import type { AddressInput } from "@/lib/contracts/addresses";
import { addAddress, listAddresses, updateAddress } from "../../addresses";
import type { Exercise } from "../exercise";

const ADDRESSES = "/customers/{customer_id}/addresses";

export const exercise: Exercise = {
  upstream: [
    `GET ${ADDRESSES}`,
    `POST ${ADDRESSES}`,
    `GET ${ADDRESSES}/{additional_customer_address_id_path}`,
    `PUT ${ADDRESSES}/{additional_customer_address_id_path}`,
    "GET /customer-address-types",
  ],
  async run({ ctx, call, value }) {
    const before = value(await call(listAddresses, ctx));
    const input: AddressInput = {
      typeId: before.types[0]?.id ?? "",
      address: {
        street: "Contract",
        streetNumber: "",
        houseNumber: "7",
        zip: "602 00",
        city: "Brno",
        countryCode: "cz",
      },
    };
    const added = value(await call(addAddress, ctx, input));
    expect(added.items).toHaveLength(before.items.length + 1);
    const [mine] = added.items.slice(-1);
    if (!mine) throw new Error("The new address is not there");
    const edit = { ...input, version: mine.version };
    const moved = { ...edit, address: { ...input.address, city: "Praha", houseNumber: "" } };
    const { items } = value(await call(updateAddress, ctx, mine.id, moved));
    expect(items.at(-1)?.address).toMatchObject({ city: "Praha", houseNumber: null });
    // An edit of what was there before the last one.
    const late = await updateAddress(ctx, mine.id, edit);
    expect(late).toMatchObject({ error: { code: "conflict" } });
    const nobodys = await updateAddress(ctx, "0", edit);
    expect(nobodys).toMatchObject({ error: { code: "not_found" } });
    const nowhere = await addAddress(ctx, {
      ...input,
      address: { ...input.address, countryCode: "xx" },
    });
    expect(nowhere).toMatchObject({
      error: { fields: { "address.countryCode": "not_allowed_value" } },
    });
  },
};
