"use client";

import { Ban } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import { useBlockCard } from "@/lib/queries/card-changes";
import { ChangeProblem } from "./change-problem";

/** Blocks a lost card, after saying what that means. */
export function BlockCard({ id, number }: { id: string; number: string }) {
  const t = useTranslations("cardChanges");
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const block = useBlockCard(id);
  const submit = () =>
    block.mutate(undefined, {
      onSuccess: () => {
        setOpen(false);
        toast({ tone: "good", text: t("blocked") });
      },
    });
  return (
    <>
      <Button
        variant="secondary"
        onClick={() => setOpen(true)}
        icon={<Ban className="size-5" strokeWidth={1.75} aria-hidden />}
        className="w-full"
      >
        {t("block")}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t("blockTitle")}
        footer={
          <div className="flex flex-col gap-2 sm:flex-row-reverse">
            <Button variant="danger" size="lg" pending={block.isPending} onClick={submit}>
              {t("blockConfirm")}
            </Button>
            <Button variant="quiet" size="lg" onClick={() => setOpen(false)}>
              {t("keep")}
            </Button>
          </div>
        }
      >
        <div className="space-y-3">
          <p>{t("blockBody", { end: number.slice(-4) })}</p>
          <p className="text-muted">{t("blockAfter")}</p>
          {block.error && <ChangeProblem error={block.error} />}
        </div>
      </Sheet>
    </>
  );
}
