import { dataFile } from "@/lib/server/my-data/file";
import { memberRoute } from "@/lib/server/http/route";

/**
 * All of the member's data as one page to read and print.
 * @query `?locale=`
 */
export const GET = memberRoute({ part: "myData" }, ({ ctx }) => dataFile(ctx, "html"));
