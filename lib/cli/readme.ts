import { readFileSync, writeFileSync } from "node:fs";
import { bridgeSchemaText, SCHEMA_FILE } from "./readme/bridge";
import { withGeneratedParts } from "./readme/generated";

// `npm run readme`: makes the tables anew that a test holds against the code, and the bridge's schema.
writeFileSync("README.md", await withGeneratedParts(readFileSync("README.md", "utf8")));
writeFileSync(SCHEMA_FILE, await bridgeSchemaText());
