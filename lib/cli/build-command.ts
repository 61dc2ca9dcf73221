import { buildApp } from "./build";

process.exitCode = (await buildApp()) ? 0 : 1;
