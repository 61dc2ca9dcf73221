import { onPath } from "./browser";

interface Firefox {
  path: string | undefined;
  /** Debian's packages that would bring it. */
  missing: string[];
}

interface WebKit {
  /** Starts a browser of its own, which comes with the library. */
  driver: string | undefined;
  /** An X server without a screen. */
  screen: string | undefined;
  missing: string[];
}

const missingOf = (programs: Record<string, string | undefined>): string[] =>
  Object.entries(programs)
    .filter(([, path]) => path === undefined)
    .map(([name]) => name);

/** Firefox as the system has it. */
export function findFirefox(): Firefox {
  const path = onPath("firefox-esr") ?? onPath("firefox");
  return { path, missing: missingOf({ "firefox-esr": path }) };
}

/** WebKitGTK with what drives it. */
export function findWebKit(): WebKit {
  const driver = onPath("WebKitWebDriver");
  const screen = onPath("Xvfb");
  return { driver, screen, missing: missingOf({ "webkit2gtk-driver": driver, xvfb: screen }) };
}

/** What this machine lacks of what the engines need, by names of Debian's packages. */
export const missingForEngines = (): string[] => [
  ...findFirefox().missing,
  ...findWebKit().missing,
];
