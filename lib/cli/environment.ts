import { existsSync } from "node:fs";
import { parseSettings, type Settings } from "@/lib/server/config";
import { loadSite } from "@/lib/site";
import { SiteFileError } from "@/lib/site/load";

/** Reads the `.env` files that Next would, in its order: what is set already stays. */
export function loadEnvFiles(mode: "production" | "development"): void {
  for (const file of [`.env.${mode}.local`, ".env.local", `.env.${mode}`, ".env"]) {
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/** Next decides by this variable, and its types call it read-only. */
export function setMode(mode: "production" | "development"): void {
  Object.assign(process.env, { NODE_ENV: mode });
}

/** The settings; or, with every mistake named on standard error, the end of the process. */
export function checkedSettings(): Settings {
  const result = parseSettings(process.env);
  const problems = result.ok ? [] : result.problems.map((it) => `${it.name} ${it.message}.`);
  try {
    loadSite(process.env.SITE_CONFIG || null);
  } catch (error) {
    if (!(error instanceof SiteFileError)) throw error;
    problems.push(...error.problems.map((problem) => `SITE_CONFIG: ${problem}`));
  }
  if (result.ok && problems.length === 0) return result.settings;
  return refuse("The settings are not complete; .env.example explains each.", problems);
}

/** Says why the command cannot run and ends it. */
export function refuse(sentence: string, details: string[] = []): never {
  console.error([sentence, ...details.map((detail) => `  - ${detail}`)].join("\n"));
  process.exit(1);
}
