"use client";

import { Heart } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { useTakeBack } from "@/components/ui/use-take-back";
import { useToast } from "@/components/ui/toast";
import { useFavouriteStore, useUpdateStore } from "@/lib/queries/stores";

/** Makes the store the member's own, or says that it is. Upstream lets it be changed, not given up. */
export function FavouriteStore({ id, name }: { id: string; name: string }) {
  const t = useTranslations("stores");
  const favourite = useFavouriteStore(true);
  const update = useUpdateStore();
  const toast = useToast();
  const takeBack = useTakeBack();
  if (favourite === id) {
    return (
      <p className="flex min-h-13 items-center justify-center gap-2 rounded-control bg-brand-soft px-4 font-semibold text-brand-ink">
        <Heart className="size-5 fill-current" strokeWidth={1.75} aria-hidden />
        {t("yours")}
      </p>
    );
  }
  const choose = () =>
    update.mutate(
      { storeId: id },
      {
        onSuccess: () =>
          toast({
            tone: "good",
            text: t("nowYours", { name }),
            undo: favourite
              ? takeBack(() => update.mutateAsync({ storeId: favourite }))
              : undefined,
          }),
      },
    );
  return (
    <div className="space-y-2">
      <Button
        variant="secondary"
        size="lg"
        className="w-full"
        pending={update.isPending}
        onClick={choose}
        icon={<Heart className="size-5" strokeWidth={1.75} aria-hidden />}
      >
        {t("makeYours")}
      </Button>
      {update.error && <ErrorNote error={update.error} />}
    </div>
  );
}
