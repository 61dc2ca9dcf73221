import { LOOKS_KEY } from "./boot";
import { keep, recall } from "./keep";
import type { ToPage } from "./messages";
import { THEME_COOKIE } from "./theme";

type Theme = Extract<ToPage, { type: "setTheme" }>["theme"];
type Edge = [name: string, value: string];

interface KeptLooks {
  theme: Theme | null;
  edges: Edge[];
}

/** What the app said of its looks, for a page that is built anew without being loaded. */
let looks: KeptLooks = { theme: null, edges: [] };

/** What was said on the page before holds on this one. */
export function recallLooks(): void {
  const kept = recall(LOOKS_KEY);
  if (kept !== null) looks = JSON.parse(kept) as KeptLooks;
}

/** For the page that follows; signing out forgets what was kept before. */
export const keepLooks = (): void => keep(LOOKS_KEY, JSON.stringify(looks));

/** Makes the page as the app last said, and as an app wants it anyway. */
export function applyLooks(): void {
  const { dataset, style } = document.documentElement;
  if (dataset.view === "webview") dataset.taps = "page";
  if (looks.theme === "system") delete dataset.theme;
  else if (looks.theme !== null) dataset.theme = looks.theme;
  for (const [name, value] of looks.edges) style.setProperty(name, value);
}

/** Until the app says otherwise, on the pages that follow too: the server draws them so. */
export function setTheme(theme: Theme): void {
  looks.theme = theme;
  applyLooks();
  const reach =
    window.location.protocol === "https:" ? "SameSite=None; Secure; Partitioned" : "SameSite=Lax";
  const age = theme === "system" ? "; Max-Age=0" : "";
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; ${reach}${age}`;
}

/** What the system covers of the screen. */
export function setEdges({
  top,
  right,
  bottom,
  left,
}: Extract<ToPage, { type: "setSafeArea" }>): void {
  looks.edges = Object.entries({ top, right, bottom, left }).map(([side, size]) => [
    `--safe-${side}`,
    `${size}px`,
  ]);
  applyLooks();
}
