/** The parts of an OpenAPI 3.0 document that the contract check reads. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  readOnly?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  [keyword: string]: unknown;
}

export interface Reference {
  $ref?: string;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

export interface VendorParameter extends Reference {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface VendorOperation {
  parameters?: VendorParameter[];
  requestBody?: Content & Reference & { required?: boolean };
  responses: Record<string, Content & Reference>;
}

export interface VendorDocument {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Schema> };
}

/** Follows `$ref` (only `#/...` is used by the vendor) until the thing itself. */
export function deref<T extends Reference>(doc: VendorDocument, thing: T): T {
  let current = thing;
  while (typeof current.$ref === "string") {
    let target: unknown = doc;
    for (const key of current.$ref.replace(/^#\//, "").split("/")) {
      target = (target as Record<string, unknown>)[key];
    }
    if (!target) throw new Error(`The document has no ${current.$ref}`);
    current = target as T;
  }
  return current;
}
