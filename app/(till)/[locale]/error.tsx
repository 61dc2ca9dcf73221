"use client";

import PageError from "../../[locale]/error";

/** As every page's error, with room around it. */
export default function TillError(props: Parameters<typeof PageError>[0]) {
  return (
    <main className="mx-auto max-w-xl px-4 py-8">
      <PageError {...props} />
    </main>
  );
}
