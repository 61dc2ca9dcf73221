import type { ReactNode } from "react";

interface Props {
  drawing?: ReactNode;
  title: ReactNode;
  body?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet, and what to do next. */
export function EmptyState({ drawing, title, body, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      {drawing && <div className="mb-2 text-muted">{drawing}</div>}
      <p className="text-lg font-semibold text-balance">{title}</p>
      {body && <p className="max-w-[48ch] text-pretty text-muted">{body}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
