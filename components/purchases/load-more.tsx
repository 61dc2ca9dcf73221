"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import type { Failure } from "@/lib/contracts/result";

/** How far below the screen the next part is asked for, so that nobody scrolls into a gap. */
const AHEAD = "600px";

interface Props {
  loading: boolean;
  /** Why the last try failed: from then on only the button tries. */
  error: Failure | null;
  onMore: () => void;
}

/** The next part of a list: by scrolling on, or by the button for whoever does not scroll. */
export function LoadMore({ loading, error, onMore }: Props) {
  const t = useTranslations("purchases");
  const place = useRef<HTMLDivElement>(null);
  const failed = error !== null;

  useEffect(() => {
    if (loading || failed || !place.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && onMore(),
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [loading, failed, onMore]);

  return (
    <div ref={place} className="flex flex-col items-center gap-3 print:hidden">
      {error && <ErrorNote error={error} />}
      <Button variant="secondary" pending={loading} onClick={onMore}>
        {t("more")}
      </Button>
    </div>
  );
}
