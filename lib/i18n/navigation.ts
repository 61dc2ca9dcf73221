import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing";

/** Next's navigation, aware of the locale in the path. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);
