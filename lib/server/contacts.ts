import "server-only";
import type { ContactType } from "@/lib/contracts/contact-proof";
import { identify } from "@/lib/server/session/identify";
import { site } from "@/lib/site";

/** The vendor's own pattern of an e-mail address. */
const EMAIL =
  /^[-a-z0-9!#$%&'*+\\/=?^_`{|}~]+(\.[-a-z0-9!#$%&'*+\\/=?^_`{|}~]+)*@([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])$/;

/**
 * A contact in the one spelling that upstream keeps and limits count: an e-mail in lower case, a
 * phone number as digits with its prefix.
 * @returns null where it is none
 */
export function normalContact(type: ContactType, contact: string): string | null {
  const found = identify(contact, site().callingCode).find((reading) => reading.type === type);
  if (!found) return null;
  return type === "phone" || EMAIL.test(found.value) ? found.value : null;
}
