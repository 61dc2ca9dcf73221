"use client";

import { CircleAlert } from "lucide-react";
import { useId, useState } from "react";
import { RichText } from "./rich-text";
import { Sheet } from "./sheet";

interface Props {
  name: string;
  /** What is agreed to, in a few words. */
  label: string;
  /** All of it, sanitised; null where there is no more than the label. */
  html: string | null;
  /** What leads to the whole text. */
  readLabel: string;
  required: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
}

/** A consent: a tick, and its whole text in a sheet for whoever wants to read it first. */
export function ConsentCheck({
  name,
  label,
  html,
  readLabel,
  required,
  checked,
  onChange,
  error,
}: Props) {
  const id = useId();
  const [reading, setReading] = useState(false);
  return (
    <div>
      <div className="flex items-start gap-3">
        <input
          id={id}
          type="checkbox"
          name={name}
          checked={checked}
          required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-3 size-5 shrink-0 accent-brand"
        />
        <div className="min-w-0 grow">
          <label htmlFor={id} className="flex min-h-11 cursor-pointer items-center">
            <span className="min-w-0 break-words">
              {label}
              {required && (
                <span aria-hidden className="text-wrong">
                  {" *"}
                </span>
              )}
            </span>
          </label>
          {html && (
            <button
              type="button"
              aria-label={`${readLabel}: ${label}`}
              onClick={() => setReading(true)}
              className="-mt-2 min-h-11 text-sm font-semibold text-brand-ink underline underline-offset-4"
            >
              {readLabel}
            </button>
          )}
          {error && (
            <p
              id={`${id}-error`}
              className="flex items-start gap-1.5 pb-3 text-sm font-medium text-wrong"
            >
              <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
              {error}
            </p>
          )}
        </div>
      </div>
      {html && (
        <Sheet open={reading} onClose={() => setReading(false)} title={label}>
          {reading && <RichText html={html} />}
        </Sheet>
      )}
    </div>
  );
}
