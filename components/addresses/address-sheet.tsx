"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import type { AdditionalAddress, AddressType } from "@/lib/contracts/addresses";
import { AddressForm } from "./address-form";

interface Props {
  open: boolean;
  types: readonly AddressType[];
  /** As upstream has it now; null for a new one. */
  edited: AdditionalAddress | null;
  onClose: () => void;
}

/** The form of one address, from below on phones. */
export default function AddressSheet({ open, types, edited, onClose }: Props) {
  const t = useTranslations("addresses");
  const toast = useToast();
  // What it was opened for stays, also where the address goes meanwhile.
  const [isNew] = useState(edited === null);
  return (
    <Sheet open={open} onClose={onClose} title={isNew ? t("addTitle") : t("editTitle")}>
      <AddressForm
        types={types}
        edited={edited}
        onCancel={onClose}
        onSaved={(undo) => {
          toast({ tone: "good", text: isNew ? t("added") : t("saved"), undo });
          onClose();
        }}
      />
    </Sheet>
  );
}
