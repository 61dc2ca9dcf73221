import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { classNames } from "./class-names";

const TONES = {
  good: { look: "bg-good-soft text-good", icon: CircleCheck },
  soon: { look: "bg-soon-soft text-soon", icon: Info },
  wrong: { look: "bg-wrong-soft text-wrong", icon: CircleAlert },
};

interface Props {
  tone: keyof typeof TONES;
  title: ReactNode;
  /** Focused by whoever wants it read out and in view. */
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}

/** What has to be known of a form as a whole, with what can be done about it. */
export function Note({ tone, title, ref, children }: Props) {
  const { look, icon: Icon } = TONES[tone];
  return (
    <div
      ref={ref}
      role={tone === "wrong" ? "alert" : "status"}
      tabIndex={-1}
      className={classNames("flex items-start gap-3 rounded-surface px-4 py-3.5", look)}
    >
      <Icon className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} aria-hidden />
      <div className="min-w-0 space-y-2 text-sm">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
