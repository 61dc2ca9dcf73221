import { Ticket } from "lucide-react";
import { Picture } from "@/components/ui/picture";
import type { Voucher } from "@/lib/contracts/vouchers";
import { valueOf } from "./value-of";

/** The part that is torn off: the value where the name has one, else the picture, else a sign. */
export function TicketStub({ voucher, soon }: { voucher: Voucher; soon: boolean }) {
  const value = valueOf(voucher.name);
  const over = voucher.state === "used" || voucher.state === "expired";
  const tone = over
    ? "bg-sunken text-muted"
    : soon
      ? "bg-soon-soft text-soon"
      : "bg-brand-soft text-brand-ink";
  return (
    <span
      aria-hidden="true"
      className={`relative flex w-26 shrink-0 items-center justify-center overflow-hidden p-2 ${tone}`}
    >
      {value !== null ? (
        <span dir="auto" className="text-center text-lg/6 font-bold tracking-tight tabular-nums">
          {value}
        </span>
      ) : (
        <Picture
          src={voucher.imageUrl}
          alt=""
          className={`absolute inset-0 size-full object-cover ${over ? "opacity-60 grayscale" : ""}`}
          fallback={<Ticket size={32} strokeWidth={1.75} />}
        />
      )}
    </span>
  );
}
