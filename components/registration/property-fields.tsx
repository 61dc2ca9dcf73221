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
          <summary className="flex min-h-12 cursor-pointer items-center px-4 font-semibold">
            {t("moreQuestions", { count: optional.length })}
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
