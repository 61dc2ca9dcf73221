"use client";

import { Globe, Mail, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Surface } from "@/components/ui/surface";
import type { StoreDetail } from "@/lib/contracts/stores";

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, "");

/** What the store says of itself, and how else to reach it; nothing where it says nothing. */
export function StoreContacts({ store: { description, email, website } }: { store: StoreDetail }) {
  const t = useTranslations("stores");
  if (description === null && email === null && website === null) return null;
  return (
    <Surface className="space-y-3 p-5">
      <h2 className="font-semibold">{t("about")}</h2>
      {description !== null && (
        <p dir="auto" className="max-w-prose text-start break-words whitespace-pre-line text-muted">
          {description}
        </p>
      )}
      {(email !== null || website !== null) && (
        <ul>
          {email !== null && (
            <Contact icon={Mail} href={`mailto:${email}`} label={t("email")} text={email} />
          )}
          {website !== null && (
            <Contact icon={Globe} href={website} label={t("website")} text={hostOf(website)} />
          )}
        </ul>
      )}
    </Surface>
  );
}

interface ContactProps {
  icon: LucideIcon;
  href: string;
  label: string;
  text: string;
}

function Contact({ icon: Icon, href, label, text }: ContactProps) {
  return (
    <li>
      <a
        href={href}
        {...(href.startsWith("http") && { target: "_blank", rel: "noreferrer nofollow" })}
        className="-mx-2 inline-flex min-h-11 max-w-full items-center gap-3 rounded-control px-2 font-medium text-brand-ink hover:bg-brand-soft"
      >
        <Icon className="size-5 shrink-0 text-muted" strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{label}</span>
        <span dir="ltr" className="truncate">
          {text}
        </span>
      </a>
    </li>
  );
}
