"use client";

import { useParams } from "next/navigation";
import { useEffect, useState, type ComponentType } from "react";
import type { GlobalErrorPage } from "./global-error-texts";
import { LAST_RESORT } from "./last-resort";

interface Shown extends GlobalErrorPage {
  Drawing?: ComponentType;
}

const ENGLISH: Shown = { lang: "en", dir: "ltr", texts: LAST_RESORT };

const load = async (locale: string | undefined): Promise<Shown> => {
  const { globalErrorPage, OutageDrawing } = await import("./global-error-texts");
  return { ...(await globalErrorPage(locale)), Drawing: OutageDrawing };
};

/**
 * What is left when even the layout could not be made. It brings no styles of its own, for every page
 * would load them a second time; without the layout's it is plain and still legible. Its words and
 * its drawing come a moment later, and in English and alone where nothing can be loaded any more:
 * every page carries this file.
 */
export default function GlobalError() {
  const { locale } = useParams<{ locale?: string }>();
  const [page, setPage] = useState<Shown>();
  useEffect(() => {
    load(locale).then(setPage, () => setPage(ENGLISH));
  }, [locale]);
  return (
    <html lang={page?.lang} dir={page?.dir}>
      <body>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-3 p-6 text-center">
          {page && (
            <>
              <title>{page.texts.title}</title>
              {page.Drawing && <page.Drawing />}
              <h1 className="text-lg font-semibold text-balance">{page.texts.title}</h1>
              <p className="text-pretty text-muted">{page.texts.body}</p>
              <button
                className="min-h-11 rounded-control border border-line bg-surface px-4 text-sm font-semibold"
                onClick={() => window.location.reload()}
              >
                {page.texts.retry}
              </button>
            </>
          )}
        </main>
      </body>
    </html>
  );
}
