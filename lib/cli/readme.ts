import { readFileSync, writeFileSync } from "node:fs";
import { withGeneratedParts } from "./readme/generated";
import { SCHEMA_FILE, siteSchema } from "./site-schema";

// `npm run readme`: makes the tables anew, and the schema of the site file, that tests hold against the code.
writeFileSync("README.md", await withGeneratedParts(readFileSync("README.md", "utf8")));
writeFileSync(SCHEMA_FILE, siteSchema());
