import { z } from "zod";
import { SiteConfig } from "@/lib/site/schema";

/** Where the published schema is: editors find it beside the app, operators at the app's own address. */
export const SITE_SCHEMA_FILE = "public/site.schema.json";

/** What a site file may say, as JSON Schema. */
export function siteSchema(): string {
  const schema = z.toJSONSchema(SiteConfig, { io: "input" });
  const titled = {
    $schema: schema.$schema,
    title: "Site file of the loyalty web app",
    description: "What an operator may set for the brand. Read and checked when the app starts.",
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
