import type { World } from "../model";
import { perMember } from "./per-member";

/** Where each member's photo is; null for none. */
export const photoOf = perMember<{ url: string | null }>((world: World, member) => {
  switch (member.template) {
    case "top":
      return { url: `${world.origin}/images/birthday-cake.png` };
    case "hostile":
      return { url: "javascript:alert(1)//.png" };
    default:
      return { url: null };
  }
});
