import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { bodyProblems } from "./schemas";
import { queryProblems } from "./query";
import type { VendorDocument, VendorOperation, VendorParameter } from "./document";
import { deref } from "./document";

export type { VendorDocument } from "./document";

export interface Exchange {
  method: string;
  /** Path template as in the vendor's document: `/vouchers/{voucher_id}`. */
  template: string;
  /** Path and query below `/customer-interface/v1.0`; a whole address will do as well. */
  url: string;
  requestBody?: unknown;
  status: number;
  /** Parsed JSON, or undefined where the reply had no body. */
  responseBody?: unknown;
}

/**
 * Fields the sandbox adds although the vendor's document lacks them, as upstream may at any time.
 * A client that writes a whole record back has to send them too.
 */
export const UNDOCUMENTED_FIELDS: readonly string[] = [
  "preferred_contact_time",
  "loyalty_programme_code",
];

/**
 * Reads the vendor's OpenAPI document from CARECLOUD_OPENAPI (default: beside the project).
 * Gives null where it is absent; a file that is there and not JSON is an error.
 */
export async function loadVendorDocument(): Promise<VendorDocument | null> {
  const path =
    process.env["CARECLOUD_OPENAPI"] ??
    resolve(process.cwd(), "../shared/carecloud/customer-interface.openapi.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return JSON.parse(text) as VendorDocument;
}

/**
 * Holds one exchange against the vendor's document. Gives one sentence per violation, none when
 * both sides are valid. Stricter than the document where that finds our own mistakes: any query
 * parameter or property that the document does not name is a violation, and so is a read-only
 * property in a request.
 */
export function validateExchange(doc: VendorDocument, exchange: Exchange): string[] {
  const method = exchange.method.toLowerCase();
  const name = `${exchange.method} ${exchange.template}`;
  const item = doc.paths[exchange.template];
  const operation = item?.[method] as VendorOperation | undefined;
  if (!operation) return [`${name}: not in the document`];
  const url = new URL(exchange.url, "http://upstream.invalid");
  const parameters = (operation.parameters ?? []).map((it) => deref<VendorParameter>(doc, it));
  const problems = [
    ...pathProblems(exchange.template, url.pathname),
    ...queryProblems(parameters, url.searchParams),
    ...requestProblems(doc, operation, exchange),
    ...replyProblems(doc, operation, exchange),
  ];
  return problems.map((problem) => `${name}: ${problem}`);
}

function pathProblems(template: string, path: string): string[] {
  const pattern = template.replace(/\{[^}]+\}/g, "[^/]+");
  return new RegExp(`(^|/v\\d+\\.\\d+)${pattern}$`).test(path)
    ? []
    : [`path ${path} does not fit the template`];
}

function requestProblems(doc: VendorDocument, operation: VendorOperation, exchange: Exchange) {
  const body = operation.requestBody && deref(doc, operation.requestBody);
  const schema = body?.content?.["application/json"]?.schema;
  if (!schema) return exchange.requestBody === undefined ? [] : ["request has a body but may not"];
  if (exchange.requestBody === undefined) return body.required ? ["request body is missing"] : [];
  // A deliberately refused request (400) proves the refusal; its own shape is not the point.
  if (exchange.status === 400) return [];
  return bodyProblems(doc, schema, exchange.requestBody, "request", UNDOCUMENTED_FIELDS);
}

function replyProblems(doc: VendorDocument, operation: VendorOperation, exchange: Exchange) {
  const documented = operation.responses[String(exchange.status)];
  if (!documented) return [`status ${exchange.status} is not documented`];
  const schema = deref(doc, documented).content?.["application/json"]?.schema;
  if (!schema) {
    const mayHaveBody = exchange.status === 429 || exchange.status === 503;
    return exchange.responseBody === undefined || mayHaveBody ? [] : ["reply may not have a body"];
  }
  if (exchange.responseBody === undefined) return ["reply has no body"];
  return bodyProblems(doc, schema, exchange.responseBody, "reply", UNDOCUMENTED_FIELDS);
}
