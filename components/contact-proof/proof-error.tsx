import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/note";
import type { ContactType } from "@/lib/contracts/contact-proof";
import type { Failure } from "@/lib/contracts/result";

/** Why there is no code, or why the code did not do. */
export function ProofError({ error, type }: { error: Failure; type: ContactType }) {
  const t = useTranslations("errors");
  const proof = useTranslations("contactProof");
  const text = () => {
    if (error.code === "rate_limited" && error.retryAfter) {
      return proof("wait", { minutes: Math.ceil(error.retryAfter / 60) });
    }
    if (error.code === "invalid_fields") {
      return proof(type === "email" ? "refusedEmail" : "refusedPhone");
    }
    return t(error.code);
  };
  return <Note tone="wrong" title={text()} />;
}
