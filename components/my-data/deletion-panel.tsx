"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { look } from "@/components/ui/button-look";
import { ErrorState } from "@/components/ui/error-state";
import { usePart } from "@/components/ui/use-part";
import type { DeletionView } from "@/lib/contracts/deletion";
import { useDeletion } from "@/lib/queries/deletion";
import { DeletionProgress } from "./deletion-progress";
import { DeletionSkeleton } from "./deletion-skeleton";

// Nobody comes here for it twice: fetched when it is wanted.
const loadSheet = () =>
  import("./deletion-sheet").then((module) => ({ default: module.DeletionSheet }));

/** How to have the account deleted here, and how far a request is. */
export function DeletionPanel() {
  const { data, error, refetch } = useDeletion();
  if (data) return <Panel view={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <DeletionSkeleton />;
}

function Panel({ view }: { view: DeletionView }) {
  const t = useTranslations("myData.deletion");
  if (view.way === "link") {
    return (
      <div className="space-y-5">
        <Consequences />
        <a href={view.url} rel="noopener noreferrer" className={look({ variant: "secondary" })}>
          {t("toPage")}
        </a>
      </div>
    );
  }
  const { request } = view;
  if (request && request.phase !== "refused") return <DeletionProgress request={request} />;
  return (
    <div className="space-y-5">
      {request && <DeletionProgress request={request} />}
      <Consequences />
      <Ask />
    </div>
  );
}

function Consequences() {
  const t = useTranslations("myData.deletion");
  return (
    <div className="max-w-prose space-y-3 text-pretty">
      <p>{t("body")}</p>
      <ul className="list-disc space-y-1 ps-5 text-muted">
        <li>{t("losePoints")}</li>
        <li>{t("loseCard")}</li>
        <li>{t("loseAccount")}</li>
      </ul>
      <p className="text-sm text-muted">{t("law")}</p>
    </div>
  );
}

function Ask() {
  const t = useTranslations("myData.deletion");
  const [open, setOpen] = useState(false);
  const [DeletionSheet, want] = usePart(loadSheet);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="danger"
        onClick={() => {
          setOpen(true);
          want(close);
        }}
      >
        {t("ask")}
      </Button>
      {open && DeletionSheet && <DeletionSheet onClose={close} />}
    </>
  );
}
