import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/contracts/result";
import { useToast } from "./toast";

/**
 * Gives what a toast's `undo` is: the write that takes back what the toast tells of. How that went is
 * said by a toast again, since the page it began on may be gone by then.
 */
export function useTakeBack() {
  const t = useTranslations("common");
  const errors = useTranslations("errors");
  const toast = useToast();
  return (write: () => Promise<unknown>) => () =>
    void write().then(
      () => toast({ tone: "good", text: t("undone") }),
      ({ code }: Failure) => toast({ tone: "wrong", text: errors(code) }),
    );
}
