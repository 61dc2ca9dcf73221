import { TO_HOST_MEANING, TO_PAGE_MEANING } from "./describe";
import { BRIDGE_VERSION, TO_HOST, TO_PAGE, type FieldRule } from "./messages";

type Catalogue = Record<string, Record<string, FieldRule>>;

const variants = (catalogue: Catalogue, meaning: Record<string, string>) => ({
  oneOf: Object.entries(catalogue).map(([type, fields]) => ({
    type: "object",
    description: meaning[type],
    properties: { v: { const: BRIDGE_VERSION }, type: { const: type }, ...fields },
    required: ["v", "type", ...Object.keys(fields)],
    additionalProperties: false,
  })),
});

/** Both directions as a JSON Schema: `public/bridge.schema.json`. */
export const bridgeSchema = () => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Messages between the loyalty site and what is around it",
  anyOf: [{ $ref: "#/$defs/toPage" }, { $ref: "#/$defs/toHost" }],
  $defs: {
    toPage: variants(TO_PAGE, TO_PAGE_MEANING),
    toHost: variants(TO_HOST, TO_HOST_MEANING),
  },
});
