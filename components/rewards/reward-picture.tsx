import { Gift } from "lucide-react";
import { Picture } from "@/components/ui/picture";

interface Props {
  src: string | null;
  eager?: boolean;
  className?: string;
}

/** A reward's picture in a steady 4:3 box, or a quiet placeholder. The name stands beside it. */
export function RewardPicture({ src, eager = false, className = "" }: Props) {
  return (
    <span className={`relative block aspect-4/3 overflow-hidden bg-sunken ${className}`}>
      <Picture
        src={src}
        alt=""
        eager={eager}
        className="absolute inset-0 size-full object-cover"
        fallback={
          <span className="absolute inset-0 flex items-center justify-center text-muted">
            <Gift size={32} strokeWidth={1.75} aria-hidden="true" />
          </span>
        }
      />
    </span>
  );
}
