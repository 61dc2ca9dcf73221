"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toast";
import { usePart } from "@/components/ui/use-part";
import type { AddedCard } from "@/lib/contracts/cards";
import { useAddCard } from "@/lib/queries/card-changes";
import type { Callbacks } from "@/lib/queries/once";
import { useUnfinished } from "@/lib/queries/unfinished";

// Few come to add a card: the form comes when it is wanted.
const loadForm = () =>
  import("./add-card-form").then((module) => ({ default: module.AddCardForm }));

interface Props {
  label?: string;
  variant?: ButtonVariant;
}

/** Opens the sheet in which a plastic card is added. */
export function AddCard({ label, variant = "secondary" }: Props) {
  const t = useTranslations("cardChanges");
  const errors = useTranslations("errors");
  const [open, setOpen] = useState(false);
  const [AddCardForm, wantForm] = usePart(loadForm);
  const unfinished = useAddCard();
  const toast = useToast();
  const told: Callbacks<AddedCard> = {
    onSuccess: ({ state }) =>
      toast(
        state === "settled"
          ? { tone: "good", text: t("added") }
          : { tone: "wrong", text: t("nothing") },
      ),
    onError: ({ code }) =>
      toast({ tone: "wrong", text: code === "outcome_unknown" ? t("unknown") : errors(code) }),
  };
  useUnfinished(unfinished, told);
  const close = () => {
    unfinished.drop();
    setOpen(false);
    // The form is gone, and with it whoever would have told.
    unfinished.resume(told);
  };
  return (
    <>
      <Button
        variant={variant}
        pending={unfinished.isPending}
        onClick={() => {
          // Another number would be taken for the one whose end nobody knows yet.
          if (unfinished.isBegun()) return unfinished.resume(told);
          unfinished.prepare();
          setOpen(true);
          wantForm(close);
        }}
        icon={<Plus className="size-5" strokeWidth={1.75} aria-hidden />}
      >
        {label ?? t("addTitle")}
      </Button>
      <Sheet open={open} onClose={close} title={t("addTitle")}>
        {open && !AddCardForm && <Skeleton className="h-56 w-full" />}
        {open && AddCardForm && <AddCardForm onDone={() => setOpen(false)} />}
      </Sheet>
    </>
  );
}
