import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** The section with its arc and two lines of goals. */
export function TierSkeleton() {
  const t = useTranslations("tier");
  return (
    <Section title={t("title")} action={<span className="block min-h-11" />}>
      <Surface className="p-5">
        <div className="grid items-center gap-5 sm:grid-cols-[11rem_1fr]">
          <Skeleton className="mx-auto aspect-[240/132] w-44 rounded-t-full sm:w-full" />
          <div className="space-y-4">
            <Skeleton className="h-10 w-40" />
            <Skeleton className="h-10 w-40" />
          </div>
        </div>
      </Surface>
    </Section>
  );
}
