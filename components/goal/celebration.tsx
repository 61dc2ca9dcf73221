"use client";

import { useEffect, useRef } from "react";
import styles from "./celebration.module.css";

const KEY = "goal-celebrated";

/** Once per goal and browser: a party at every visit is none. */
function isNew(goalId: string): boolean {
  try {
    if (localStorage.getItem(KEY) === goalId) return false;
    localStorage.setItem(KEY, goalId);
    return true;
  } catch {
    return false;
  }
}

/** Where each piece starts, in percent, and its colour. */
const PIECES = Array.from({ length: 28 }, (_none, index) => ({
  x: (index * 37) % 100,
  tone: ["fill-brand", "fill-soon", "fill-good"][index % 3],
}));

/** Paper falls over the goal that has just been reached; nothing where motion is reduced. */
export function Celebration({ goalId }: { goalId: string }) {
  const paper = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (isNew(goalId)) paper.current?.setAttribute("data-falling", "");
  }, [goalId]);
  return (
    <svg
      ref={paper}
      aria-hidden="true"
      preserveAspectRatio="none"
      className={`pointer-events-none absolute inset-0 size-full ${styles.party}`}
    >
      {PIECES.map(({ x, tone }) => (
        <svg key={x} x={`${x}%`} y="0" overflow="visible">
          <rect width="7" height="11" rx="1.5" className={`${styles.piece} ${tone}`} />
        </svg>
      ))}
    </svg>
  );
}
