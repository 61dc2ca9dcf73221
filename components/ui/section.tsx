import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";

interface Props {
  title: ReactNode;
  action?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a page with its own heading, named for those who jump between regions. */
export function Section({ title, action, className, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("space-y-3", className)}>
      <div className="heading-row min-h-8 items-center justify-between gap-x-3">
        <h2 id={id} className="text-lg font-semibold wrap-break-word">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
