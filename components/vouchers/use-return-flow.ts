import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { Failure } from "@/lib/contracts/result";
import { useRouter } from "@/lib/i18n/navigation";
import type { End } from "@/lib/queries/once";
import { useReturnVoucher } from "@/lib/queries/return-voucher";
import { useUnfinished } from "@/lib/queries/unfinished";
import { useVoucher } from "@/lib/queries/vouchers";
import { routes } from "@/lib/routes";

/**
 * One return, from the question to what came of it. A reload, the back button or a second tab find
 * it again and ask for its end.
 */
export function useReturnFlow(id: string) {
  const t = useTranslations("vouchers");
  const errors = useTranslations("errors");
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const cost = useVoucher(id).data?.pointsCost ?? null;
  const giveBack = useReturnVoucher(id);

  const returned = () => {
    toast({
      tone: "good",
      text: cost === null ? t("returnedPlain") : t("returned", { count: cost }),
    });
    setOpen(false);
    router.replace(routes.vouchers);
  };
  const failed = ({ code }: Failure) => {
    if (code === "outcome_unknown") setProblem(t("returnUnknown"));
    else if (code === "not_found" || code === "voucher_not_returnable") setProblem(t("gone"));
    else setProblem(errors(code));
  };
  const ended = (none: () => void) => ({
    onSuccess: ({ state }: End<object>) => (state === "settled" ? returned() : none()),
    onError: failed,
  });
  useUnfinished(
    giveBack,
    ended(() => toast({ tone: "wrong", text: t("returnNone") })),
  );

  return {
    isOpen: open,
    open: () => {
      giveBack.prepare();
      setProblem(null);
      setOpen(true);
    },
    close: () => {
      giveBack.drop();
      setOpen(false);
    },
    confirm: () => {
      setProblem(null);
      giveBack.run(
        undefined,
        ended(() => setProblem(t("returnNone"))),
      );
    },
    problem,
    isPending: giveBack.isPending,
    isAsking: giveBack.isAsking,
  };
}

export type ReturnFlow = ReturnType<typeof useReturnFlow>;
