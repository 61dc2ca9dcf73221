import { listCountries } from "@/lib/server/carecloud/reference";
import { publicRoute } from "@/lib/server/http/route";

/** Countries by name. */
export const GET = publicRoute(({ ctx }) => listCountries(ctx));
