import type { Wire } from "../model";
import { perMember, perWorld } from "./per-member";

/** Property records that a member sent along when registering, as they came. */
export const registeredProperties = perMember<{ records: Wire[] }>(() => ({ records: [] }));

/** Contacts that signed up for the newsletter, with what came along. */
export const newsletterOf = perWorld(() => new Map<string, Wire>());
