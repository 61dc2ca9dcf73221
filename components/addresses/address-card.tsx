import { Pencil } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/pill";
import { Surface } from "@/components/ui/surface";
import type { Address } from "@/lib/contracts/profile";
import { addressLines } from "@/lib/i18n/address-lines";

/** An address as on a letter. */
export function AddressLines({ address }: { address: Address }) {
  const format = useFormatter();
  const country =
    address.countryCode &&
    format.displayName(address.countryCode.toUpperCase(), { type: "region" });
  return (
    <address className="not-italic">
      {addressLines(address).map((line) => (
        <div key={line} dir="auto">
          {line}
        </div>
      ))}
      {country && <div className="text-muted">{country}</div>}
    </address>
  );
}

interface Props {
  /** What it is for; null where upstream does not say. */
  type: string | null;
  address: Address;
  onEdit: () => void;
}

/** One more address, and the way to change it. */
export function AddressCard({ type, address, onEdit }: Props) {
  const t = useTranslations("addresses");
  const name = type ?? t("untyped");
  return (
    <Surface as="li" className="flex items-start justify-between gap-4 p-4 sm:p-5">
      <div className="min-w-0 space-y-2">
        <Pill tone="brand">{name}</Pill>
        <AddressLines address={address} />
      </div>
      <Button
        variant="secondary"
        onClick={onEdit}
        aria-label={t("editNamed", { type: name, lines: addressLines(address).join(", ") })}
        icon={<Pencil className="size-4" strokeWidth={1.75} aria-hidden />}
      >
        {t("edit")}
      </Button>
    </Surface>
  );
}
