import { readFileSync, writeFileSync } from "node:fs";
import { withGeneratedParts } from "./readme/generated";

// `npm run readme`: makes the tables anew that a test holds against the code.
writeFileSync("README.md", await withGeneratedParts(readFileSync("README.md", "utf8")));
