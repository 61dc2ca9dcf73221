import type { ReactNode } from "react";
import { CardDrawing } from "@/components/home/card-drawing";
import { CardRibbons } from "@/components/home/card-ribbons";
import { site } from "@/lib/site";

interface Props {
  heading: string;
  lead: string;
  children: ReactNode;
}

/** The ways in: one thing to do, and on wide screens what it is for beside it. */
export function GuestFrame({ heading, lead, children }: Props) {
  return (
    <div className="grid grid-cols-1 items-start gap-12 lg:grid-cols-2">
      <div className="mx-auto w-full max-w-md py-2 sm:py-8 lg:pt-14">
        <h1 className="text-xl font-bold tracking-tight text-balance">{heading}</h1>
        <p className="mt-1 mb-6 text-pretty text-muted">{lead}</p>
        {children}
      </div>
      <div className="relative isolate hidden h-[36rem] items-center overflow-hidden rounded-hero bg-brand-soft p-12 lg:sticky lg:top-8 lg:flex">
        <CardRibbons className="absolute inset-0 -z-10 size-full scale-125 text-brand opacity-40" />
        <CardDrawing brand={site().name} />
      </div>
    </div>
  );
}
