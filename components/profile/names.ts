import type { Profile } from "@/lib/contracts/profile";

type Named = Pick<Profile, "preNominals" | "firstName" | "lastName" | "postNominals">;

/** A name with its titles, "Ing. Eva Nováková, Ph.D."; empty where nothing is known. */
export function fullName({ preNominals, firstName, lastName, postNominals }: Named): string {
  const name = [preNominals, firstName, lastName].filter(Boolean).join(" ");
  return [name, postNominals].filter(Boolean).join(", ");
}

/** Up to two letters for the place of a portrait, whole ones whatever the script. */
export const initials = ({ firstName, lastName }: Named): string =>
  [firstName, lastName].map((name) => [...(name ?? "")][0]?.toUpperCase() ?? "").join("");
