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
 * would load them a second time; without the layout's it is plain and still legible. What it looks
 * like stands in `globals.css`, which has no budget as tight as the scripts'. Its words and
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
        <main className="last-page">
          {page && (
            <>
              <title>{page.texts.title}</title>
              {page.Drawing && <page.Drawing />}
              <h1>{page.texts.title}</h1>
              <p>{page.texts.body}</p>
              <button onClick={() => window.location.reload()}>{page.texts.retry}</button>
            </>
          )}
        </main>
      </body>
    </html>
  );
}
