"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { ErrorState } from "@/components/ui/error-state";
import { PropertyField } from "@/components/ui/property-field";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import type { FieldErrors } from "@/lib/contracts/result";
import { useProperties } from "@/lib/queries/properties";
import { useAnswerText } from "./answer-text";
import { PropertiesSkeleton } from "./interests-skeleton";
import { useAnswers } from "./use-answers";

/** The project's own questions to the member, with the answers to change. */
export function PropertyForm() {
  const query = useProperties();
  if (query.data) return query.data.length > 0 && <Answers properties={query.data} />;
  // The page holds something else as well: what is not offered here leaves no trace.
  if (query.error?.code === "not_offered") return null;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <PropertiesSkeleton />;
}

/** A date that is typed only in part is empty to scripts: only the browser knows of it. */
const halfTyped = (form: HTMLFormElement): FieldErrors =>
  Object.fromEntries(
    [...form.elements].flatMap((field) =>
      field instanceof HTMLInputElement && field.validity.badInput
        ? [[field.name, "invalid_format"] as const]
        : [],
    ),
  );

function Answers({ properties }: { properties: AnsweredProperty[] }) {
  const t = useTranslations("interests");
  const reasons = useTranslations("fieldErrors");
  const say = useAnswerText();
  const element = useRef<HTMLFormElement>(null);
  const form = useAnswers(properties, (errors) => {
    const first = properties.find(({ id }) => errors[id]);
    const field = first && element.current?.elements.namedItem(first.id);
    if (field instanceof HTMLElement) field.focus();
  });
  const asked = properties.filter(({ editable }) => editable);
  const told = properties.filter(({ editable }) => !editable);
  const wrong = Object.keys(form.errors).length;

  return (
    <Section title={t("about")} className="max-w-2xl">
      {asked.length > 0 && (
        <form
          ref={element}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.save(halfTyped(event.currentTarget));
          }}
        >
          <Surface className="space-y-5 p-4 sm:p-5">
            {form.conflict && (
              <p
                role="alert"
                className="rounded-control bg-wrong-soft px-4 py-3 text-sm text-wrong"
              >
                {t("conflict")}
              </p>
            )}
            {wrong > 0 && (
              <p role="alert" className="text-sm font-medium text-wrong">
                {t("check", { count: wrong })}
              </p>
            )}
            <div className="grid grid-cols-1 gap-x-4 gap-y-5 sm:grid-cols-2">
              {asked.map((property) => {
                const error = form.errors[property.id];
                const shown = form.conflict && form.isEdited(property);
                return (
                  <PropertyField
                    key={property.id}
                    property={property}
                    value={form.valueOf(property)}
                    onChange={(value) => form.set(property, value)}
                    hint={
                      shown ? t("savedNow", { value: say(property, property.value) }) : undefined
                    }
                    error={error && reasons(error)}
                    className={property.kind === "choices" ? "sm:col-span-2" : undefined}
                  />
                );
              })}
            </div>
            {form.failure && <ErrorNote error={form.failure} />}
            <div className="flex flex-wrap gap-3">
              <Button type="submit" size="lg" disabled={!form.dirty} pending={form.saving}>
                {t("saveAnswers")}
              </Button>
              {form.dirty && (
                <Button size="lg" variant="quiet" onClick={form.undo}>
                  {t("undo")}
                </Button>
              )}
            </div>
          </Surface>
        </form>
      )}
      {told.length > 0 && (
        <Surface as="dl" className="divide-y divide-line px-4 sm:px-5">
          {told.map((property) => (
            <div
              key={property.id}
              className="grid min-h-14 content-center gap-x-4 py-3 sm:grid-cols-[11rem_1fr] sm:items-baseline"
            >
              <dt className="text-sm text-muted">{property.name}</dt>
              <dd className="min-w-0">{say(property, property.value)}</dd>
            </div>
          ))}
        </Surface>
      )}
    </Section>
  );
}
