import type { Failure } from "@/lib/contracts/result";
import { Button } from "./button";
import { ErrorNote } from "./error-note";
import { useEndOfList } from "./use-end-of-list";

/** What is needed of an infinite query. */
export interface Stretches {
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: Failure | null;
  fetchNextPage: () => unknown;
}

interface Props {
  list: Stretches;
  /** How many there are by now, of rows or of stretches. */
  shown: number;
  label: string;
  /** Whether scrolling on asks for more; the button always does. */
  byScrolling?: boolean;
}

/** The next stretch of a list that upstream pages: by scrolling on, or by the button. */
export function LoadMore({ list, shown, label, byScrolling = true }: Props) {
  const { hasNextPage, isFetching, isFetchingNextPage, isFetchNextPageError, error } = list;
  const next = () => void list.fetchNextPage();
  // A stretch that failed is not asked for again by itself.
  const wanted = byScrolling && hasNextPage && !isFetching && !isFetchNextPageError;
  const end = useEndOfList(wanted, shown, next);
  if (!hasNextPage) return null;
  return (
    <div ref={end} data-list-end className="flex flex-col items-center gap-3 print:hidden">
      {isFetchNextPageError && error && <ErrorNote error={error} />}
      <Button variant="secondary" pending={isFetchingNextPage} onClick={next}>
        {label}
      </Button>
    </div>
  );
}
