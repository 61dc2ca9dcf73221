"use client";

import { useParams } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { OutageDrawing } from "@/components/ui/outage-drawing";
import type { GlobalErrorPage } from "./global-error-texts";
import { LAST_RESORT } from "./last-resort";

const ENGLISH: GlobalErrorPage = { lang: "en", dir: "ltr", texts: LAST_RESORT };

/**
 * What is left when even the layout could not be made. It brings no styles of its own, for every page
 * would load them a second time; without the layout's it is plain and still legible. Its words come
 * a moment later, and in English where nothing can be loaded any more.
 */
export default function GlobalError() {
  const { locale } = useParams<{ locale?: string }>();
  const [page, setPage] = useState<GlobalErrorPage>();
  useEffect(() => {
    import("./global-error-texts")
      .then(({ globalErrorPage }) => globalErrorPage(locale))
      .then(setPage, () => setPage(ENGLISH));
  }, [locale]);
  return (
    <html lang={page?.lang} dir={page?.dir}>
      <body>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-3 p-6 text-center">
          <OutageDrawing />
          {page && (
            <>
              <title>{page.texts.title}</title>
              <h1 className="text-lg font-semibold text-balance">{page.texts.title}</h1>
              <p className="text-pretty text-muted">{page.texts.body}</p>
              <Button variant="secondary" onClick={() => window.location.reload()}>
                {page.texts.retry}
              </Button>
            </>
          )}
        </main>
      </body>
    </html>
  );
}
