import { BRAND } from "./brand";
import { CONTENT } from "./content";
import { ENDINGS } from "./endings";
import { FAULTS } from "./faults";
import { INSTANCES } from "./instances";
import { ONCE } from "./once";
import { REQUESTS } from "./requests";
import { SESSIONS } from "./sessions";
import { SIGNING_OUT } from "./signing-out";
import type { Mutant, Section } from "./types";
import { VISITORS } from "./visitors";

/** Every promise, in the order of `e2e/PROMISES.md`. */
export const SECTIONS: readonly Section[] = [
  {
    title: "Nobody gets in",
    promises: [...SESSIONS, ...SIGNING_OUT, ...REQUESTS, ...VISITORS, ...CONTENT],
  },
  { title: "Nothing is lost", promises: [...FAULTS, ...ONCE, ...ENDINGS] },
  { title: "Many instances", promises: INSTANCES },
  { title: "Any brand", promises: BRAND },
];

export const MUTANTS: readonly Mutant[] = SECTIONS.flatMap(({ promises }) =>
  promises.flatMap(({ mutants }) => mutants),
);

/** The day on which each was last seen killed, but for those that say otherwise. */
export const SEEN_ON = "2026-11-25";
