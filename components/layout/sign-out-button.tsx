"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { useSignOut } from "@/lib/queries/session";

/** The way out, where people look for it. */
export function SignOutButton() {
  const t = useTranslations("nav");
  const signOut = useSignOut();
  return (
    <div className="space-y-2">
      <Button
        variant="secondary"
        size="lg"
        className="w-full"
        pending={signOut.isPending || signOut.isSuccess}
        onClick={() => signOut.mutate()}
        icon={<LogOut className="size-5 rtl:-scale-x-100" strokeWidth={1.75} aria-hidden />}
      >
        {t("signOut")}
      </Button>
      {signOut.error && <ErrorNote error={signOut.error} />}
    </div>
  );
}
