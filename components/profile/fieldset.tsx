import type { ReactNode } from "react";
import { Surface } from "@/components/ui/surface";

/** Fields that belong together, on a grid of six. */
export function Fieldset({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-lg font-semibold">{legend}</legend>
      <Surface className="grid grid-cols-6 gap-x-4 gap-y-5 p-4 sm:p-5">{children}</Surface>
    </fieldset>
  );
}
