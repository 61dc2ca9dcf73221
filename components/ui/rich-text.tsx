import { classNames } from "./class-names";

const LOOK = classNames(
  "max-w-[68ch] space-y-3 text-start break-words text-pretty",
  "[&_a]:font-medium [&_a]:text-brand-ink [&_a]:underline [&_a]:underline-offset-4",
  "[&_h2]:text-base [&_h2]:font-semibold [&_h3]:font-semibold [&_h4]:font-semibold",
  "[&_ol]:list-decimal [&_ol]:space-y-1 [&_ol]:ps-5 [&_ul]:list-disc [&_ul]:space-y-1 [&_ul]:ps-5",
  "[&_blockquote]:border-s-2 [&_blockquote]:border-line [&_blockquote]:ps-4",
  "[&_table]:block [&_table]:overflow-x-auto [&_th]:text-start",
  "[&_td]:border [&_td]:border-line [&_td]:p-2 [&_th]:border [&_th]:border-line [&_th]:p-2",
);

interface Props {
  /** HTML that `lib/server/sanitize.ts` has cut down: never anything else. */
  html: string;
  className?: string;
}

/** A text that upstream's editors wrote, with its structure and our look. */
export function RichText({ html, className }: Props) {
  return (
    <div
      dir="auto"
      className={classNames(LOOK, className)}
      // The server let through what is harmless, and the page's policy runs no script of it.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
