/** The version of the messages below. A change that an app has to know of makes it another. */
export const BRIDGE_VERSION = 1;

const text = (maxLength: number) => ({ type: "string", minLength: 1, maxLength }) as const;
const oneOf = <const T extends readonly string[]>(...values: T) =>
  ({ type: "string", enum: values }) as const;
const flag = { type: "boolean" } as const;
const pixels = { type: "number", minimum: 0, maximum: 400 } as const;
const path = text(1_000);

/** What a field may be: the words of JSON Schema, as far as they are needed. */
export type FieldRule =
  | { type: "string"; minLength: number; maxLength: number }
  | { type: "string"; enum: readonly string[] }
  | { type: "number"; minimum: number; maximum: number }
  | { type: "boolean" };

type Catalogue = Record<string, Record<string, FieldRule>>;

/** What the app, or the page around a frame, may say to this page: fields by type of message. */
export const TO_PAGE = {
  setLocale: { locale: text(2) },
  setTheme: { theme: oneOf("light", "dark", "system") },
  setSafeArea: { top: pixels, right: pixels, bottom: pixels, left: pixels },
  goTo: { path },
  back: {},
  signIn: { token: text(200), tokenRequestId: text(400) },
  signOut: {},
} as const satisfies Catalogue;

/** Why a message was refused. */
export const REFUSALS = ["json", "version", "type", "fields", "path", "locale", "failed"] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What this page says to the app, or to the page around a frame. */
export const TO_HOST = {
  ready: { locale: text(2), path, visitor: oneOf("guest", "member") },
  routeChanged: { locale: text(2), path },
  signedIn: {},
  signedOut: {},
  signInFailed: { code: text(60) },
  showCard: { shown: flag },
  openOutside: { url: text(4_000) },
  brightness: { level: oneOf("full", "normal") },
  haptic: { style: oneOf("success", "warning") },
  atStart: {},
  error: { reason: oneOf(...REFUSALS) },
} as const satisfies Catalogue;

type Field<R extends FieldRule> = R extends { enum: readonly (infer V)[] }
  ? V
  : R["type"] extends "string"
    ? string
    : R["type"] extends "number"
      ? number
      : boolean;

/** The message of one type, without its version. */
type Bodies<C extends Catalogue> = {
  [T in keyof C]: { type: T } & { -readonly [F in keyof C[T]]: Field<C[T][F]> };
}[keyof C];

/** A message to this page, once it is checked. */
export type ToPage = Bodies<typeof TO_PAGE>;
/** A message to the host, before it gets its version. */
export type ToHost = Bodies<typeof TO_HOST>;
/** What components may ask of the host. */
export type HostRequest = Extract<ToHost, { type: "showCard" | "brightness" | "haptic" }>;
