import "server-only";
import { z } from "zod";
import { list, number, part, text } from "./lenient";
import { records } from "./records";

const Interval = z.object({ from: z.string(), to: z.string() });

const Day = z.object({ day_id: z.string(), time_intervals: list(Interval) });
export type OpeningDayRecord = z.infer<typeof Day>;

const Address = z.object({ address1: text, address2: text, address3: text, zip: text, city: text });

/** A store with all that its own page shows. */
export const FullStoreRecord = records.store.extend({
  store_address: part(Address),
  contact_email: text,
  phone_number: text,
  gps_coordinates: part(z.object({ gps_longitude: number, gps_latitude: number })),
  url_address: text,
  opening: list(Day),
  image_urls: list(z.string().min(1)),
  short_description: text,
  description: text,
});
export type FullStoreRecord = z.infer<typeof FullStoreRecord>;
