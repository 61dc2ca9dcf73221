"use client";

import { useTranslations } from "next-intl";
import { useRouter as useRawRouter } from "next/navigation";
import { useRef, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useToast } from "@/components/ui/toast";
import type { Profile } from "@/lib/contracts/profile";
import type { FieldErrors } from "@/lib/contracts/result";
import { useRouter } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { ErrorNote } from "@/components/ui/error-note";
import { AddressFields } from "./address-fields";
import { ContactFields } from "./contact-fields";
import { FormContext } from "./form-context";
import { ConflictNotice, ErrorSummary, RestoredNotice } from "./form-notices";
import { FIELD_NAMES, type FieldName } from "./form-values";
import { LeaveSheet } from "./leave-sheet";
import { PersonalFields } from "./personal-fields";
import { StoreFields } from "./store-fields";
import { useLeaveGuard } from "./use-leave-guard";
import { useProfileForm } from "./use-profile-form";

export interface Offered {
  /** Whether there are stores to belong to. */
  stores: boolean;
  /** Whether there is a page where the e-mail can be changed. */
  security: boolean;
}

interface Props extends Offered {
  profile: Profile;
}

/** Personal data and main address, to change. */
export function ProfileForm({ profile, stores, security }: Props) {
  const t = useTranslations("profile");
  const toast = useToast();
  const router = useRouter();
  const rawRouter = useRawRouter();
  const element = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);

  const focusField = (name: FieldName) => {
    const field = element.current?.elements.namedItem(name);
    if (field instanceof HTMLElement) field.focus();
  };

  const form = useProfileForm(profile, {
    onSaved: () => {
      toast({ tone: "good", text: t("form.done") });
      router.push(routes.profile);
    },
    onRefused: (errors) => {
      const first = FIELD_NAMES.find((name) => errors[name]);
      if (first) focusField(first);
      else requestAnimationFrame(() => notice.current?.focus());
    },
  });
  const guard = useLeaveGuard(form.dirty);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!form.saving) form.save(halfTyped(event.currentTarget));
  };

  const leave = () => {
    if (guard.target === null) return;
    form.discard();
    // The link's address has its locale already.
    rawRouter.push(guard.target);
  };

  return (
    // `post`, so that a form sent before scripts run puts no personal data into the address.
    <form ref={element} method="post" noValidate onSubmit={submit} className="max-w-2xl space-y-8">
      {form.restored && <RestoredNotice onDiscard={form.discard} />}
      {form.conflict && (
        <ConflictNotice
          ref={notice}
          loaded={form.conflict.saved !== null}
          loading={form.conflict.loading}
          error={form.conflict.error}
          onLoad={() => void form.resolve()}
          onDiscard={form.discard}
        />
      )}
      <ErrorSummary errors={form.errors} onPick={focusField} />
      <FormContext value={{ ...form, saved: form.conflict?.saved ?? null }}>
        <PersonalFields />
        <ContactFields email={profile.email} security={security} />
        <AddressFields />
        <StoreFields offered={stores} />
      </FormContext>
      {/* On phones it stands on the bottom bar, with room for the card that rises out of it. */}
      <div
        data-bar
        className="sticky bottom-[calc(3.5rem+var(--safe-bottom))] z-20 -mx-4 space-y-2 border-t border-line bg-canvas px-4 pt-3 pb-8 sm:-mx-6 sm:px-6 lg:bottom-6 lg:mx-0 lg:rounded-surface lg:border lg:bg-surface lg:px-3 lg:py-3 bare:bottom-(--safe-bottom)"
      >
        {form.failure && <ErrorNote error={form.failure} />}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="lg" pending={form.saving} className="grow">
            {t("form.save")}
          </Button>
          <ButtonLink href={routes.profile} size="lg" variant="secondary">
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </div>
      <LeaveSheet open={guard.target !== null} onStay={guard.stay} onLeave={leave} />
    </form>
  );
}

/** A date that is typed only in part is empty to scripts: only the browser knows of it. */
function halfTyped(form: HTMLFormElement): FieldErrors {
  const date = form.elements.namedItem("birthdate");
  return date instanceof HTMLInputElement && date.validity.badInput
    ? { birthdate: "invalid_format" }
    : {};
}
