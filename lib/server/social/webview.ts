import "server-only";
import type { Provider } from "@/lib/contracts/social";

/** Apps that show pages in a browser of their own, by what they add to its name. */
const APPS =
  /\b(?:FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Snapchat|Pinterest|LinkedInApp|Twitter|BytedanceWebview|musical_ly|TikTok)/i;

/** Android says it of itself: `; wv)`. */
const ANDROID = /;\s*wv\)/;

/** On Apple's phones every browser ends in `Safari/…`; what does not is a view inside an app. */
const APPLE = /\b(?:iPhone|iPad|iPod)\b(?=.*\bAppleWebKit\b)(?!.*\bSafari\/)/;

/** Whether a page is shown inside another app, as far as the browser's name tells. */
export const isWebview = (userAgent: string | null): boolean =>
  userAgent !== null && [APPS, ANDROID, APPLE].some((sign) => sign.test(userAgent));

/** Google answers `disallowed_useragent` there: better not to offer what cannot work. */
const REFUSES_WEBVIEWS: ReadonlySet<Provider> = new Set(["google"]);

/** Whether a provider lets people sign in in this browser. */
export const worksIn = (provider: Provider, userAgent: string | null): boolean =>
  !REFUSES_WEBVIEWS.has(provider) || !isWebview(userAgent);
