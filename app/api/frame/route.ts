import type { FrameView } from "@/lib/contracts/frame";
import { hasFrameCookie } from "@/lib/server/frame-cookie";
import { publicRoute } from "@/lib/server/http/route";

/** Whether the browser lets the site have cookies inside the frame that it is shown in. */
export const GET = publicRoute(({ request }): FrameView => ({ cookies: hasFrameCookie(request) }));
