import { Store as StoreIcon } from "lucide-react";
import { Picture } from "@/components/ui/picture";
import { classNames } from "@/components/ui/class-names";

interface Props {
  src: string | null;
  /** Its shape and corners; the picture fills it. */
  className: string;
  eager?: boolean;
}

/** A store's picture, or a quiet placeholder. The name stands beside it. */
export function StorePicture({ src, className, eager = false }: Props) {
  return (
    <span className={classNames("relative block overflow-hidden bg-sunken", className)}>
      <Picture
        src={src}
        alt=""
        eager={eager}
        className="absolute inset-0 size-full object-cover"
        fallback={
          <span className="absolute inset-0 flex items-center justify-center text-muted">
            <StoreIcon className="size-7" strokeWidth={1.75} aria-hidden />
          </span>
        }
      />
    </span>
  );
}
