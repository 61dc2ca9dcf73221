import { readFileSync, writeFileSync } from "node:fs";
import { bridgeSchemaText, SCHEMA_FILE } from "./readme/bridge";
import { withGeneratedParts } from "./readme/generated";
import { PROMISES_FILE, promisesText } from "./readme/promises";

// `npm run readme`: makes the tables anew that a test holds against the code, the bridge's schema,
// and the page of promises.
writeFileSync("README.md", await withGeneratedParts(readFileSync("README.md", "utf8")));
writeFileSync(SCHEMA_FILE, await bridgeSchemaText());
writeFileSync(PROMISES_FILE, await promisesText());
