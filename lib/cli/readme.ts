import { readFileSync, writeFileSync } from "node:fs";
import { bridgeSchemaText, SCHEMA_FILE } from "./readme/bridge";
import { withGeneratedParts } from "./readme/generated";
import { SITE_SCHEMA_FILE, siteSchema } from "./site-schema";

// `npm run readme`: makes anew what tests hold against the code: the tables, and the schemas of the bridge
// and of the site file.
writeFileSync("README.md", await withGeneratedParts(readFileSync("README.md", "utf8")));
writeFileSync(SCHEMA_FILE, await bridgeSchemaText());
writeFileSync(SITE_SCHEMA_FILE, siteSchema());
