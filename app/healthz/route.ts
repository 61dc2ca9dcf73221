import { plainReply } from "@/lib/server/http/headers";

export const dynamic = "force-dynamic";

/** Whether the process is alive. Never asks upstream: its outage is no reason to restart us. */
export const GET = (): Response => plainReply(200, "ok");
