import { classNames } from "./class-names";

const LOOK = [
  "max-w-[68ch] space-y-3 break-words",
  "[&_h2]:pt-2 [&_h2]:text-base [&_h2]:font-semibold [&_h3]:pt-1 [&_h3]:font-semibold",
  "[&_ol]:list-decimal [&_ol]:ps-5 [&_ul]:list-disc [&_ul]:ps-5 [&_li]:mt-1",
  "[&_a]:font-semibold [&_a]:text-brand-ink [&_a]:underline [&_a]:underline-offset-4",
  "[&_blockquote]:border-s-2 [&_blockquote]:border-line [&_blockquote]:ps-4 [&_table]:block [&_table]:overflow-x-auto",
  "[&_td]:border [&_td]:border-line [&_td]:p-2 [&_th]:border [&_th]:border-line [&_th]:p-2 [&_th]:text-start",
].join(" ");

/** A text with structure. `html` must come from `sanitizeHtml` on the server. */
export function RichText({ html, className }: { html: string; className?: string }) {
  return <div className={classNames(LOOK, className)} dangerouslySetInnerHTML={{ __html: html }} />;
}
