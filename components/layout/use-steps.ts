import { useState, type RefObject } from "react";
import { useEndOfList } from "@/components/ui/use-end-of-list";

interface Steps {
  /** How many to show now. */
  count: number;
  /** How many are not shown yet: none or fewer once all are. */
  left: number;
  /** What stands below the list: as it comes near, the next step is shown. */
  more: RefObject<HTMLDivElement | null>;
  /** For the button of whoever does not scroll. */
  showMore: () => void;
}

/** A long list that is there already, shown a step at a time. */
export function useSteps(total: number, step: number): Steps {
  const [count, setCount] = useState(step);
  const left = total - count;
  const showMore = () => setCount((shown) => shown + step);
  const more = useEndOfList(left > 0, count, showMore);
  return { count, left, more, showMore };
}
