import { CircleAlert, Info } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { classNames } from "@/components/ui/class-names";

const TONES = { soon: "bg-soon-soft text-soon", wrong: "bg-wrong-soft text-wrong" };

interface Props {
  tone: keyof typeof TONES;
  title: string;
  /** Focused by whoever wants it read out and in view. */
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}

/** What the member has to know of the form as a whole, with what can be done about it. */
export function FormNotice({ tone, title, ref, children }: Props) {
  const Icon = tone === "wrong" ? CircleAlert : Info;
  return (
    <div
      ref={ref}
      role={tone === "wrong" ? "alert" : "status"}
      tabIndex={-1}
      className={classNames("flex items-start gap-3 rounded-surface px-4 py-3.5", TONES[tone])}
    >
      <Icon className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} aria-hidden />
      <div className="min-w-0 space-y-2 text-sm">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
