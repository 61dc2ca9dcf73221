import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { ContactType } from "@/lib/contracts/contact-proof";
import { routes } from "@/lib/routes";

interface Props {
  recipient: string;
  type: ContactType;
  onAgain: () => void;
}

/** The same whether or not anybody is there to get the link. */
export function ResetSent({ recipient, type, onAgain }: Props) {
  const t = useTranslations("passwordReset");
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div className="space-y-5">
      <Note ref={note} tone="good" title={t("sent.title")}>
        <p className="break-words">
          {t(type === "email" ? "sent.email" : "sent.phone", { recipient })}
        </p>
        <p>{t("sent.next")}</p>
      </Note>
      <ButtonLink href={routes.signIn} size="lg" className="w-full">
        {t("toSignIn")}
      </ButtonLink>
      <Button variant="quiet" className="w-full" onClick={onAgain}>
        {t("again")}
      </Button>
    </div>
  );
}
