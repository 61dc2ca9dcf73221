import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/contracts/profile";
import { list, part, text } from "../schemas/lenient";

const Lines = z.object({
  address1: text,
  address2: text,
  address3: text,
  zip: text,
  city: text,
  country_code: text,
});

const Additional = list(z.object({ address: part(Lines) }));

/** Additional addresses out of records as upstream sends them. */
export const toOwnAddresses = (records: unknown): Address[] =>
  Additional.parse(records).flatMap(({ address }) =>
    address
      ? [
          {
            street: address.address1,
            streetNumber: address.address2,
            houseNumber: address.address3,
            zip: address.zip,
            city: address.city,
            countryCode: address.country_code?.toLowerCase() ?? null,
          },
        ]
      : [],
  );
