import { Search } from "lucide-react";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search field whose label is its placeholder too. */
export function SearchInput({ label, value, onChange }: Props) {
  return (
    <div role="search" className="relative">
      <Search
        className="pointer-events-none absolute start-3.5 top-1/2 size-5 -translate-y-1/2 text-muted"
        strokeWidth={1.75}
        aria-hidden
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        enterKeyHint="search"
        className="min-h-12 w-full rounded-control border border-control bg-surface ps-11 pe-3.5 text-base text-ink placeholder:text-muted"
      />
    </div>
  );
}
