import type { Validity } from "./use-validity";

/** "Until Friday · 4 days left"; warm where the end is near. */
export function ValidityText({ validity: { text, left, soon } }: { validity: Validity }) {
  return (
    <span className={`block first-letter:uppercase ${soon ? "font-medium text-soon" : ""}`}>
      {text}
      {left !== null && ` · ${left}`}
    </span>
  );
}
