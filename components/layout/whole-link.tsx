import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { localePath } from "@/lib/i18n/link";

type Props = ComponentProps<"a"> & {
  /** A path of ours, without locale. */
  href: string;
};

/**
 * A link to a page that is a document of its own, such as the till screen: the browser loads it whole,
 * so that the service worker can give the one it has kept. Next's link would ask the server first.
 */
export function WholeLink({ href, ...props }: Props) {
  return <a {...props} href={localePath(useLocale(), href)} />;
}
