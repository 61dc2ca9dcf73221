"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const Connection = lazy(() =>
  import("./connection").then((module) => ({ default: module.Connection })),
);

/** What a page needs only once it stands: it waits for the load event, and costs the first load nothing. */
export function AfterLoad() {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const begin = () => setLoaded(true);
    // A moment later, for the load event itself ends the first load.
    const soon = () => setTimeout(begin);
    if (document.readyState === "complete") soon();
    else window.addEventListener("load", soon, { once: true });
    return () => window.removeEventListener("load", soon);
  }, []);
  return <Suspense>{loaded && <Connection />}</Suspense>;
}
