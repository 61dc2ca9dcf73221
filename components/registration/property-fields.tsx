import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormState } from "./form-context";
import { PropertyField } from "./property-field";

/** The project's own questions: those that must be answered, then the others for who likes to. */
export function PropertyFields() {
  const t = useTranslations("registration");
  const { form, errors } = useFormState();
  const required = form.properties.filter((property) => property.required);
  const optional = form.properties.filter((property) => !property.required);
  const isWrong = optional.some(({ id }) => errors[`properties.${id}`]);
  return (
    <div className="col-span-2 space-y-5">
      {required.map((property) => (
        <PropertyField key={property.id} property={property} />
      ))}
      {optional.length > 0 && (
        <details open={isWrong || undefined} className="group rounded-surface border border-line">
          <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3 px-4 font-semibold">
            {t("moreQuestions", { count: optional.length })}
            <ChevronDown
              className="size-5 shrink-0 text-muted group-open:rotate-180"
              strokeWidth={1.75}
              aria-hidden
            />
          </summary>
          <div className="space-y-5 border-t border-line p-4">
            {optional.map((property) => (
              <PropertyField key={property.id} property={property} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
