import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** As many as are read at a glance. */
const SHOWN = 5;

interface Props<Item extends { id: string }> {
  items: readonly Item[];
  /** Says how many more there are. */
  more: (count: number) => string;
  children: (item: Item) => ReactNode;
}

/** A list of which a long rest is folded away, natively: it opens without a script. */
export function FoldedList<Item extends { id: string }>({ items, more, children }: Props<Item>) {
  // One more is no reason to fold.
  const shown = items.length <= SHOWN + 1 ? items.length : SHOWN;
  const rest = items.slice(shown);
  const list = (some: readonly Item[]) => (
    <ul className="space-y-2">
      {some.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, shown))}
      {rest.length > 0 && (
        <details className="group peer mt-1">
          <summary className="-mx-2 inline-flex min-h-11 list-none items-center gap-1 rounded-control px-2 text-sm font-semibold text-brand-ink hover:bg-brand-soft print:hidden">
            {more(rest.length)}
            <ChevronDown
              className="size-4 transition-transform group-open:rotate-180"
              strokeWidth={1.75}
              aria-hidden
            />
          </summary>
          <div className="mt-2">{list(rest)}</div>
        </details>
      )}
      {/* On paper nothing unfolds; that there is more still matters. */}
      {rest.length > 0 && (
        <p className="mt-2 hidden print:not-peer-open:block">{more(rest.length)}</p>
      )}
    </>
  );
}
