import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

interface Props {
  open: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before typed changes are thrown away. */
export function LeaveSheet({ open, onStay, onLeave }: Props) {
  const t = useTranslations("profile.leave");
  return (
    <Sheet open={open} onClose={onStay} title={t("title")}>
      <div className="space-y-5">
        <p>{t("body")}</p>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <Button size="lg" onClick={onStay}>
            {t("stay")}
          </Button>
          <Button size="lg" variant="danger" onClick={onLeave}>
            {t("leave")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
