"use client";

import { Ban } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import { useBlockCard } from "@/lib/queries/card-changes";
import { useUnfinished } from "@/lib/queries/unfinished";
import { ChangeProgress } from "./change-progress";

/** Blocks a lost card, after saying what that means. */
export function BlockCard({ id, number }: { id: string; number: string }) {
  const t = useTranslations("cardChanges");
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [nothing, setNothing] = useState(false);
  const block = useBlockCard(id);
  const ended = ({ state }: { state: "settled" | "none" }) => {
    setNothing(state === "none");
    if (state === "none") return;
    setOpen(false);
    toast({ tone: "good", text: t("blocked") });
  };
  const submit = () => {
    setNothing(false);
    block.run(undefined, { onSuccess: ended });
  };
  // It is about a lost card: what became of it is not left to be found out.
  useUnfinished(block, {
    onSuccess: (end) => {
      ended(end);
      if (end.state === "none") setOpen(true);
    },
  });
  const close = () => {
    block.drop();
    setOpen(false);
  };
  return (
    <>
      <Button
        variant="secondary"
        pending={block.isPending}
        onClick={() => {
          block.prepare();
          setOpen(true);
        }}
        icon={<Ban className="size-5" strokeWidth={1.75} aria-hidden />}
        className="w-full"
      >
        {t("block")}
      </Button>
      <Sheet
        open={open}
        onClose={close}
        title={t("blockTitle")}
        footer={
          <div className="flex flex-col gap-2 sm:flex-row-reverse">
            <Button variant="danger" size="lg" pending={block.isPending} onClick={submit}>
              {t("blockConfirm")}
            </Button>
            <Button variant="quiet" size="lg" onClick={close}>
              {t("keep")}
            </Button>
          </div>
        }
      >
        <div className="space-y-3">
          <p>{t("blockBody", { end: number.slice(-4) })}</p>
          <p className="text-muted">{t("blockAfter")}</p>
          <ChangeProgress change={block} nothing={nothing} />
        </div>
      </Sheet>
    </>
  );
}
