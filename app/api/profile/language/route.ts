import { LanguageUpdate } from "@/lib/contracts/profile";
import { fail } from "@/lib/contracts/result";
import { isLocale } from "@/lib/i18n/locales";
import { updateLanguage } from "@/lib/server/carecloud/profile";
import { memberRoute } from "@/lib/server/http/route";

/**
 * Tells upstream the language.
 * @body `{language}`
 */
export const PUT = memberRoute({ body: LanguageUpdate }, ({ ctx, body: { language } }) =>
  isLocale(language)
    ? updateLanguage(ctx, language)
    : fail("invalid_fields", { fields: { language: "not_allowed_value" } }),
);
