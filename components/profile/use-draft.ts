import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Profile } from "@/lib/contracts/profile";
import { FIELD_NAMES, type Values } from "./form-values";

/**
 * What is typed and not saved yet lives in the tab's session storage: there it outlasts a reload and
 * a sign-in that is asked for in between. Signing out empties that storage.
 */
export interface Draft {
  /** The profile that the typing started from. */
  base: Profile;
  values: Values;
}

const KEY = "profile-draft";

/** Stands in where the browser refuses storage, as some do inside frames. */
let memory: string | null = null;
const listeners = new Set<() => void>();

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return memory;
  }
}

function write(raw: string | null): void {
  memory = raw;
  try {
    if (raw === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, raw);
  } catch {
    // `memory` has it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const saveDraft = (draft: Draft): void => write(JSON.stringify(draft));

export const clearDraft = (): void => write(null);

export const hasDraft = (): boolean => read() !== null;

/** The draft of this member, or null. Somebody else's, left in the tab, is thrown away unseen. */
export function useDraft(profile: Profile): Draft | null {
  const raw = useSyncExternalStore(subscribe, read, () => null);
  const draft = useMemo(() => parseDraft(raw, profile), [raw, profile]);
  useEffect(() => {
    if (raw !== null && draft === null) clearDraft();
  }, [raw, draft]);
  return draft;
}

/** Null where `raw` is no draft, or one of another member. */
export function parseDraft(raw: string | null, profile: Profile): Draft | null {
  if (raw === null) return null;
  try {
    const draft = JSON.parse(raw) as Partial<Draft> | null;
    if (!draft?.base || !draft.values || !isSamePerson(draft.base, profile)) return null;
    const values = draft.values;
    if (!FIELD_NAMES.every((name) => typeof values[name] === "string")) return null;
    return { base: draft.base, values };
  } catch {
    return null;
  }
}

/** The browser knows no member's id: the e-mail tells, and without one only data that is the same. */
const isSamePerson = (one: Profile, other: Profile): boolean =>
  one.email === null || other.email === null
    ? JSON.stringify(one) === JSON.stringify(other)
    : one.email === other.email;
