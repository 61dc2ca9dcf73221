import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { Fieldset } from "./fieldset";
import { TextField } from "./form-field";

interface Props {
  email: string | null;
  /** Whether there is a page where the e-mail can be changed. */
  security: boolean;
}

/** How to reach the member. The e-mail is shown, so that nobody looks for it in vain. */
export function ContactFields({ email, security }: Props) {
  const t = useTranslations("profile");
  return (
    <Fieldset legend={t("groups.contact")}>
      <div className="col-span-6 space-y-1.5 sm:col-span-3">
        <p className="text-sm font-semibold">{t("email")}</p>
        <p className="flex min-h-12 items-center rounded-control bg-sunken px-3.5">
          {email ? (
            <bdi dir="ltr" className="truncate">
              {email}
            </bdi>
          ) : (
            <span className="text-muted italic">{t("missing")}</span>
          )}
        </p>
        <p className="text-sm text-muted">
          {security
            ? t.rich("form.emailElsewhere", {
                link: (words) => (
                  <Link
                    href={routes.security}
                    className="font-medium text-brand-ink underline underline-offset-4"
                  >
                    {words}
                  </Link>
                ),
              })
            : t("form.emailHint")}
        </p>
      </div>
      <TextField
        name="phone"
        type="tel"
        autoComplete="tel"
        hint={t("form.phoneHint")}
        className="col-span-6 sm:col-span-3"
      />
    </Fieldset>
  );
}
