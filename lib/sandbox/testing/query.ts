import type { VendorParameter } from "./document";

/**
 * Checks a query against the declared parameters. Arrays travel as `name[]=a&name[]=b`, which the
 * document only says in the descriptions; some parameters declared as strings take it too.
 */
export function queryProblems(parameters: VendorParameter[], query: URLSearchParams): string[] {
  const declared = new Map(
    parameters.filter((it) => it.in === "query").map((it) => [it.name, it] as const),
  );
  const problems: string[] = [];
  for (const [key, value] of query) {
    const name = key.replace(/\[\]$/, "");
    const parameter = declared.get(name);
    if (!parameter) problems.push(`unknown query parameter ${key}`);
    else problems.push(...valueProblems(parameter, key, value));
  }
  for (const [name, parameter] of declared) {
    if (parameter.required && !query.has(name)) problems.push(`query parameter ${name} is missing`);
    if (query.getAll(name).length > 1) problems.push(`query parameter ${name} is repeated`);
  }
  return problems;
}

function valueProblems(parameter: VendorParameter, key: string, value: string): string[] {
  const { schema } = parameter;
  const bracketed = key.endsWith("[]");
  const isArray = schema.type === "array";
  if (isArray && !bracketed) return [`array parameter ${key} must be written ${key}[]`];
  if (bracketed && !isArray && !(parameter.description ?? "").includes(`${parameter.name}[]=`)) {
    return [`query parameter ${key} takes one value`];
  }
  const type = isArray ? schema.items?.type : schema.type;
  if (type === "integer" && !/^-?\d+$/.test(value)) return [`${key}=${value} is not an integer`];
  if (type === "boolean" && !/^(true|false)$/.test(value)) return [`${key}=${value} is no boolean`];
  const allowed = schema.enum?.map(String);
  // The enum of reward_group leaves out the 5 (gift) that its own text names.
  if (allowed && parameter.name === "reward_group") allowed.push("5");
  if (allowed && !allowed.includes(value))
    return [`${key}=${value} is not one of ${allowed.join()}`];
  const minimum = schema["minimum"];
  if (typeof minimum === "number" && Number(value) < minimum) return [`${key}=${value} is too low`];
  return [];
}
