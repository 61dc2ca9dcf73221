import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { Failure } from "@/lib/contracts/result";

/** Why nobody is signed in yet. Takes the focus, so that it is read out and stays in view. */
export function SignInError({ error, ref }: { error: Failure; ref: Ref<HTMLDivElement> }) {
  const t = useTranslations("errors");
  const signIn = useTranslations("signIn");
  const wait = error.code === "rate_limited" && error.retryAfter;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="flex items-start gap-2.5 rounded-control bg-wrong-soft px-4 py-3 text-sm font-medium text-wrong"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      <p>{wait ? signIn("wait", { minutes: Math.ceil(wait / 60) }) : t(error.code)}</p>
    </div>
  );
}
