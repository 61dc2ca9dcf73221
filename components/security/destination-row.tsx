import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import type { Destination } from "@/lib/contracts/hand-over";
import { useHandOver } from "@/lib/queries/hand-over";
import { postCode } from "./post-code";

interface Props {
  destination: Destination;
  onShow: () => void;
}

/** One application: go there, or see the code that lets another device in. */
export function DestinationRow({ destination: { id, name }, onShow }: Props) {
  const t = useTranslations("security.handOver");
  const handOver = useHandOver();
  return (
    <li className="space-y-2 px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 font-medium">{name}</p>
        <div className="ms-auto flex flex-wrap gap-2">
          <Button variant="quiet" aria-haspopup="dialog" onClick={onShow}>
            {t("show")}
          </Button>
          <Button
            variant="secondary"
            pending={handOver.isPending || handOver.isSuccess}
            aria-label={t("openNamed", { name })}
            onClick={() => handOver.mutate({ destination: id }, { onSuccess: postCode })}
          >
            {t("open")}
          </Button>
        </div>
      </div>
      {handOver.error && <ErrorNote error={handOver.error} />}
    </li>
  );
}
