import { plainReply } from "@/lib/server/http/headers";
import { isDraining } from "@/lib/server/lifecycle";
import { store } from "@/lib/server/store";

export const dynamic = "force-dynamic";

/** Whether new visitors should come here: the store answers, and we are not on our way out. */
export async function GET(): Promise<Response> {
  if (isDraining()) return plainReply(503, "draining");
  const reachable = await store()
    .ping()
    .catch(() => false);
  return reachable ? plainReply(200, "ready") : plainReply(503, "store out of reach");
}
