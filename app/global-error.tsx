"use client";

import { useParams } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { OutageDrawing } from "@/components/ui/outage-drawing";
import { directionOf } from "@/lib/i18n/direction";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { globalErrorTexts, type GlobalErrorTexts } from "./global-error-texts";

/**
 * What is left when even the layout could not be made. It brings no styles of its own, for every page
 * would load them a second time; without the layout's it is plain and still legible.
 */
export default function GlobalError() {
  const { locale } = useParams<{ locale?: string }>();
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE;
  const [texts, setTexts] = useState<GlobalErrorTexts>();
  useEffect(() => {
    void globalErrorTexts(language).then(setTexts);
  }, [language]);
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-3 p-6 text-center">
          <OutageDrawing />
          {texts && (
            <>
              <title>{texts.title}</title>
              <h1 className="text-lg font-semibold text-balance">{texts.title}</h1>
              <p className="text-pretty text-muted">{texts.body}</p>
              <Button variant="secondary" onClick={() => window.location.reload()}>
                {texts.retry}
              </Button>
            </>
          )}
        </main>
      </body>
    </html>
  );
}
