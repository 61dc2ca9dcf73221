"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import type { Relation } from "@/lib/contracts/referrals";
import { useRemoveRelation } from "@/lib/queries/referrals";

interface Props {
  open: boolean;
  /** Whom to let go; null as long as nobody was chosen. */
  relation: Relation | null;
  onClose: () => void;
}

/** Asks before somebody leaves the list: only they could bring themselves back. */
export function RemoveRelation({ open, relation, onClose }: Props) {
  const t = useTranslations("referrals");
  const toast = useToast();
  const remove = useRemoveRelation();
  const name = relation?.name ?? t("unnamed");
  const close = () => {
    remove.reset();
    onClose();
  };
  const submit = () => {
    if (!relation) return;
    remove.mutate(relation.id, {
      onSuccess: () => {
        toast({ tone: "good", text: t("removed", { name }) });
        close();
      },
      onError: ({ code }) => {
        // Somebody was faster: what was wanted is so.
        if (code === "not_found") close();
      },
    });
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t("removeTitle")}
      footer={
        <div className="flex flex-col gap-2 sm:flex-row-reverse">
          <Button size="lg" variant="danger" pending={remove.isPending} onClick={submit}>
            {t("removeConfirm")}
          </Button>
          <Button variant="quiet" size="lg" onClick={close}>
            {t("keep")}
          </Button>
        </div>
      }
    >
      <div className="space-y-4">
        <p className="wrap-anywhere">{t("removeBody", { name })}</p>
        {remove.error && <ErrorNote error={remove.error} />}
      </div>
    </Sheet>
  );
}
