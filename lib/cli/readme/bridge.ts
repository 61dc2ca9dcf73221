import { format, resolveConfig } from "prettier";
import { TO_HOST_MEANING, TO_PAGE_MEANING } from "@/lib/bridge/describe";
import { bridgeSchema } from "@/lib/bridge/json-schema";
import { TO_HOST, TO_PAGE, type FieldRule } from "@/lib/bridge/messages";

/** The published schema of the bridge's messages. */
export const SCHEMA_FILE = "public/bridge.schema.json";

/** What stands in it, formatted as everything else. */
export async function bridgeSchemaText(): Promise<string> {
  const options = await resolveConfig(SCHEMA_FILE);
  return format(JSON.stringify(bridgeSchema()), { ...options, parser: "json" });
}

const fieldText = ([name, rule]: [string, FieldRule]): string =>
  "enum" in rule
    ? `\`${name}\`: ${rule.enum.map((value) => `\`${value}\``).join(", ")}`
    : `\`${name}\`: ${rule.type}`;

const rows = (
  catalogue: Record<string, Record<string, FieldRule>>,
  meaning: Record<string, string>,
  from: string,
) =>
  Object.entries(catalogue).map(
    ([type, fields]) =>
      `| ${from} | \`${type}\` | ${Object.entries(fields).map(fieldText).join("; ")} | ${meaning[type]} |`,
  );

/** Every message of the bridge, as a table. */
export const bridgeTable = (): string =>
  [
    "| From | Type | Fields | Means |",
    "| --- | --- | --- | --- |",
    ...rows(TO_PAGE, TO_PAGE_MEANING, "app"),
    ...rows(TO_HOST, TO_HOST_MEANING, "site"),
  ].join("\n");
