"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorNote } from "@/components/ui/error-note";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { useTakeBack } from "@/components/ui/use-take-back";
import { useToast } from "@/components/ui/toast";
import type { Interests } from "@/lib/contracts/interests";
import { useInterests, useUpdateInterests } from "@/lib/queries/interests";
import { HeartDrawing } from "./heart-drawing";
import { InterestsSkeleton } from "./interests-skeleton";

/** What the member likes, as chips. */
export function InterestPicker() {
  const query = useInterests();
  if (query.data) return <Picker interests={query.data} />;
  // The page holds something else as well: what is not offered here leaves no trace.
  if (query.error?.code === "not_offered") return null;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <InterestsSkeleton />;
}

function Picker({ interests: { options, chosen } }: { interests: Interests }) {
  const t = useTranslations("interests");
  const toast = useToast();
  const takeBack = useTakeBack();
  const update = useUpdateInterests();
  /** Those whose choice differs from what is saved. */
  const [turned, setTurned] = useState<readonly string[]>([]);
  const isChosen = (id: string) => chosen.includes(id) !== turned.includes(id);
  const dirty = turned.length > 0;

  const turn = (id: string) =>
    setTurned((now) => (now.includes(id) ? now.filter((it) => it !== id) : [...now, id]));

  const save = () => {
    const add = turned.filter((id) => !chosen.includes(id));
    const remove = turned.filter((id) => chosen.includes(id));
    update.mutate(
      { add, remove },
      {
        onSuccess: () => {
          setTurned([]);
          toast({
            tone: "good",
            text: t("saved"),
            undo: takeBack(() => update.mutateAsync({ add: remove, remove: add })),
          });
        },
      },
    );
  };

  if (options.length === 0) {
    return (
      <Surface className="max-w-2xl">
        <EmptyState drawing={<HeartDrawing />} title={t("empty")} body={t("emptyBody")} />
      </Surface>
    );
  }
  const count = options.filter(({ id }) => isChosen(id)).length;
  return (
    <Section title={t("likes")} className="max-w-2xl">
      <p className="text-muted">{t("likesHint")}</p>
      <Surface className="space-y-4 p-4 sm:p-5">
        <ul className="flex flex-wrap gap-2">
          {options.map(({ id, name }) => (
            <li key={id} className="min-w-0">
              <Chip selected={isChosen(id)} onClick={() => turn(id)}>
                {name}
              </Chip>
            </li>
          ))}
        </ul>
        <p aria-live="polite" className="text-sm text-muted">
          {t("chosen", { count })}
        </p>
        {update.error && <ErrorNote error={update.error} />}
        <div className="flex flex-wrap gap-3">
          <Button size="lg" disabled={!dirty} pending={update.isPending} onClick={save}>
            {t("save")}
          </Button>
          {dirty && (
            <Button size="lg" variant="quiet" onClick={() => setTurned([])}>
              {t("undo")}
            </Button>
          )}
        </div>
      </Surface>
    </Section>
  );
}
