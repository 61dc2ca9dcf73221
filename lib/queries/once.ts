import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { Progress } from "@/lib/contracts/once";
import type { ErrorCode } from "@/lib/contracts/result";
import { ApiError } from "./http";
import { newIntentId } from "./intent-id";
import { forgetIntent, keepIntent, oldestBegun, readIntent, type Intent } from "./kept-intent";
import { UNCERTAIN } from "./uncertain";

/** Answers that say nothing of the write: its intent must outlive them. */
const SAYS_NOTHING = new Set<ErrorCode>([...UNCERTAIN, "session_ended", "rate_limited"]);
/** Together some forty seconds: by then the server knows. */
const MOST_TRIES = 25;
const AGAIN_MS = 1_500;

/** How a write goes on being asked about while its outcome is unknown. */
const askingOn = {
  retry: (tries: number, { code }: ApiError) => UNCERTAIN.has(code) && tries < MOST_TRIES,
  retryDelay: AGAIN_MS,
};

/** What is known in the end; a write that is still pending is asked about until then. */
export type End<T extends object> = ({ state: "settled" } & T) | { state: "none" };

/** @throws {ApiError} `outcome_unknown` while nobody knows */
const endOf = <T extends object>(progress: Progress<T>): End<T> => {
  if (progress.state !== "pending") return progress;
  throw new ApiError({ code: "outcome_unknown", retryable: true });
};

interface Once<T extends object, V> {
  /** Under which the browser keeps the intent: kind, and what it is about. */
  write: string;
  /** Which of several things, where one place offers them: an intent is of one. */
  about?: string;
  /** Asks for the write, as often as it takes; one intent is one write. */
  send: (intentId: string, order: V) => Promise<Progress<T>>;
  /** Asks what became of it; an intent that never arrived is closed by that. */
  ask: (intentId: string, about: string | undefined) => Promise<Progress<T>>;
  /** When it is done. */
  onDone?: (end: { state: "settled" } & T) => void;
  /** When an end is known, or cannot be had. */
  onSettled?: () => void;
}

/** What is asked for; without an order, only what became of it. */
interface Attempt<V> {
  intent: Intent;
  order: { value: V } | null;
}

export interface Callbacks<T extends object> {
  onSuccess?: (end: End<T>) => void;
  onError?: (error: ApiError) => void;
}

/**
 * A write that happens at most once per wish, whatever becomes of the page: its intent is made when
 * the member is asked to confirm, shared by all tabs, and forgotten when its end was told.
 * `isAsking` says that the end is being asked for.
 */
export function useOnce<T extends object, V = void>({
  write,
  about,
  send,
  ask,
  onDone,
  onSettled,
}: Once<T, V>) {
  /** What this tab was asked to confirm: another one may have seen its end, and forgotten it. */
  const own = useRef<Intent | null>(null);
  const kept = (): Intent | null => readIntent(write, about);
  /** The intent that another tab, or this one before a reload, has begun; or a new one. */
  const intentOf = (): Intent =>
    kept() ?? {
      id: newIntentId(),
      sent: false,
      ...(about !== undefined && { about }),
    };
  /** One that was confirmed; the own one even where the browser keeps nothing. */
  const unfinished = (): Intent | null => (own.current?.sent ? own.current : oldestBegun(write));
  const forget = ({ intent }: Attempt<V>) => {
    own.current = null;
    if (readIntent(write, intent.about)?.id === intent.id) forgetIntent(write, intent.about);
  };
  const mutation = useMutation<End<T>, ApiError, Attempt<V>>({
    mutationFn: async ({ intent: { id, about: what }, order }) =>
      endOf(order ? await send(id, order.value) : await asked(ask(id, what))),
    ...askingOn,
    onSuccess: (end) => {
      if (end.state === "settled") onDone?.(end);
    },
    ...(onSettled && { onSettled }),
  });
  /** An end that nobody was there to be told is asked for again when the member comes back. */
  const start = (attempt: Attempt<V>, { onSuccess, onError }: Callbacks<T>) =>
    mutation.mutate(attempt, {
      onSuccess: (end) => {
        forget(attempt);
        onSuccess?.(end);
      },
      onError: (error) => {
        if (!SAYS_NOTHING.has(error.code)) forget(attempt);
        onError?.(error);
      },
    });
  return {
    /** When the member is asked to confirm: from here on all tabs have one intent. */
    prepare: () => {
      own.current = intentOf();
      keepIntent(write, own.current);
    },
    /** The member thinks better of it. */
    drop: () => {
      own.current = null;
      if (!kept()?.sent) forgetIntent(write, about);
    },
    run: (order: V, callbacks: Callbacks<T> = {}) => {
      const intent = { ...(own.current ?? intentOf()), sent: true };
      own.current = intent;
      keepIntent(write, intent);
      start({ intent, order: { value: order } }, callbacks);
    },
    /** Asks about a write of this place that was confirmed and whose end this browser has not seen. */
    resume: (callbacks: Callbacks<T> = {}) => {
      const begun = unfinished();
      if (begun) start({ intent: begun, order: null }, callbacks);
    },
    /** Whether one was confirmed whose end this browser has not seen. */
    isBegun: () => unfinished() !== null,
    reset: mutation.reset,
    error: mutation.error,
    isPending: mutation.isPending,
    /** It was asked about long enough, and still nobody knows: only the same once more can tell. */
    isUnknown: mutation.error !== null && UNCERTAIN.has(mutation.error.code),
    /** No answer yet, or none that tells: it is being asked for. */
    isAsking:
      mutation.isPending && (mutation.failureCount > 0 || mutation.variables?.order === null),
  };
}

/** A failed question is no answer: only an ended session is left alone. */
const asked = <T extends object>(question: Promise<Progress<T>>): Promise<Progress<T>> =>
  question.catch((error: unknown) => {
    if (error instanceof ApiError && error.code === "session_ended") throw error;
    throw new ApiError({ code: "outcome_unknown", retryable: true });
  });
