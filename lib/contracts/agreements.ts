/** The three consents that upstream knows by a field of their own in its older form. */
export const AGREEMENT_KINDS = ["gtc", "profiling", "marketing"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** Something that a member is asked to agree to, as the project words it. */
export interface Agreement {
  id: string;
  /** The project's own short name of it; the site file refers to it by this. */
  textId: string | null;
  name: string;
  /** Sanitised HTML; null where upstream has no text. */
  textHtml: string | null;
  /** What is said before it is withdrawn, sanitised HTML. */
  withdrawalHtml: string | null;
  /** Upstream's id of the channel it is about. */
  channelId: string | null;
  /** Null: one of the project's own. */
  kind: AgreementKind | null;
  /** Nobody becomes a member without it: the operator says so. */
  required: boolean;
  /** Whether registration asks for it. */
  atRegistration: boolean;
  /** Place among all of them: the operator's order first, then upstream's. */
  order: number;
}
