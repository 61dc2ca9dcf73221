import type { Locale } from "@/lib/i18n/locales";

/**
 * The only texts outside `messages/`: where even the layout failed there is nothing that could
 * bring those, and with them in its code every page would carry every text of every language.
 */
export const GLOBAL_ERROR_TEXTS: Record<Locale, { title: string; body: string; retry: string }> = {
  en: {
    title: "This page could not be shown",
    body: "Something broke on our side; nothing of yours is lost. Please try again in a moment.",
    retry: "Try again",
  },
  cs: {
    title: "Stránku se nepodařilo zobrazit",
    body: "Něco se u nás pokazilo, o nic jste nepřišli. Zkuste to prosím za chvilku znovu.",
    retry: "Zkusit znovu",
  },
};
