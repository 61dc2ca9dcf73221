/** Codes of members who recommend the club, whatever letters they are typed in. */
export const REFERRAL_CODES: readonly string[] = ["KAVA2026", "EVA-K7QF"];
