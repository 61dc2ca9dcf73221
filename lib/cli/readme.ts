import { readFileSync, writeFileSync } from "node:fs";
import { bridgeSchemaText, SCHEMA_FILE } from "./readme/bridge";
import { withGeneratedParts } from "./readme/generated";
import { PROMISES_FILE, promisesText } from "./readme/promises";
import { SITE_SCHEMA_FILE, siteSchema } from "./site-schema";

// `npm run readme`: makes anew what tests hold against the code: the tables, the schemas of the bridge and
// of the site file, and the page of promises.
writeFileSync("README.md", await withGeneratedParts(readFileSync("README.md", "utf8")));
writeFileSync(SCHEMA_FILE, await bridgeSchemaText());
writeFileSync(SITE_SCHEMA_FILE, siteSchema());
writeFileSync(PROMISES_FILE, await promisesText());
