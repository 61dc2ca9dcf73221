import { useTranslations } from "next-intl";
import { useState, type ComponentType } from "react";
import { useToast } from "./toast";

/** What brings a part: an `import()` of its own chunk. */
type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/**
 * A part of a page that comes only when it is wanted. Unlike React's `lazy` it never throws into the
 * page and remembers no failure: where it cannot be had (no network, or a new version of the app), it
 * is said so, and the next tap asks again.
 * @returns the part, null until it is there, and what fetches it: named what to do where it cannot be
 * had, it was asked for; without that it only comes ahead of time, and nobody hears of a failure
 */
export function usePart<P>(load: Load<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const say = useToast();
  const t = useTranslations("common");
  const want = (missed?: () => void) =>
    void load().then(
      (module) => setPart(() => module.default),
      () => {
        if (!missed) return;
        missed();
        say({ tone: "wrong", text: t("notLoaded") });
      },
    );
  return [Part, want] as const;
}
