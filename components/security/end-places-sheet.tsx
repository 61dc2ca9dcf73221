"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import { useEndPlaces } from "@/lib/queries/end-places";

interface Props {
  open: boolean;
  /** How many places there are besides this one. */
  others: number;
  onClose: () => void;
}

/** Asks how far "everywhere" goes. */
export default function EndPlacesSheet({ open, others, onClose }: Props) {
  const t = useTranslations("security.places");
  const toast = useToast();
  const end = useEndPlaces();
  const isPending = (here: boolean) =>
    end.variables?.here === here && (end.isPending || (here && end.isSuccess));
  const endOthers = () =>
    end.mutate(
      { here: false },
      {
        onSuccess: ({ ended }) => {
          toast({ tone: "good", text: t("endedAll", { count: ended }) });
          onClose();
        },
      },
    );
  return (
    <Sheet open={open} onClose={onClose} title={t("everywhereTitle")}>
      <div className="space-y-5">
        <p>{t("everywhereBody")}</p>
        <div className="grid gap-3">
          {others > 0 && (
            <Button size="lg" pending={isPending(false)} onClick={endOthers}>
              {t("others")}
            </Button>
          )}
          <Button
            size="lg"
            variant="danger"
            pending={isPending(true)}
            onClick={() => end.mutate({ here: true })}
          >
            {t("all")}
          </Button>
        </div>
        {end.error && <ErrorNote error={end.error} />}
      </div>
    </Sheet>
  );
}
