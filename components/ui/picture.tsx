"use client";

import { useState, type ReactNode } from "react";

interface Props {
  src: string | null;
  alt: string;
  className?: string;
  /** In place of a picture that is missing or does not load. */
  fallback: ReactNode;
  /** The picture a page opens with: fetched first, not when it scrolls into view. */
  eager?: boolean;
}

/** A picture that never leaves a broken frame behind. Its box keeps its size by `className`. */
export function Picture({ src, alt, className, fallback, eager = false }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  if (src === null || src === broken) return fallback;
  return (
    <img
      // One that failed before the page came alive has already had its error event.
      ref={(image) => {
        if (image?.complete && image.naturalWidth === 0) setBroken(src);
      }}
      onError={() => setBroken(src)}
      src={src}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding="async"
      className={className}
    />
  );
}
