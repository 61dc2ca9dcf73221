import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** Widths of the fields in each group, on the form's grid. */
const GROUPS = [
  [
    "col-span-6 sm:col-span-3",
    "col-span-6 sm:col-span-3",
    "col-span-3",
    "col-span-3",
    "col-span-6 sm:col-span-3",
    "col-span-6 sm:col-span-3",
    "col-span-6",
  ],
  ["col-span-6 sm:col-span-3", "col-span-6 sm:col-span-3"],
  ["col-span-6", "col-span-3", "col-span-3", "col-span-2", "col-span-4"],
];

/** The form's shape while it comes. */
export function ProfileFormSkeleton() {
  return (
    <div className="max-w-2xl space-y-8">
      {GROUPS.map((fields, group) => (
        <div key={group} className="space-y-3">
          <Skeleton className="h-7 w-36" />
          <Surface className="grid grid-cols-6 gap-x-4 gap-y-5 p-4 sm:p-5">
            {fields.map((width, field) => (
              <div key={field} className={`space-y-1.5 ${width}`}>
                <Skeleton className="h-5 w-20" />
                <Skeleton className="h-12" />
              </div>
            ))}
          </Surface>
        </div>
      ))}
    </div>
  );
}
