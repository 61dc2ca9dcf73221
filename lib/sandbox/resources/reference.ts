import { notFound } from "../errors";
import { flag, integer, page, values } from "../lists";
import type { Call, Catalogue, Operation, Wire } from "../model";

type PerLanguage = "cardTypes" | "statuses" | "countries" | "currencies" | "addressTypes";

const includes = (value: unknown, part: string | null) =>
  !part || String(value).toLowerCase().includes(part.toLowerCase());

/** A list in the caller's language, cut down by `keep`. */
const listed =
  (name: string, key: PerLanguage, keep: (item: Wire, query: URLSearchParams) => boolean) =>
  (call: Call) => {
    const all: Catalogue[PerLanguage][typeof call.language] =
      call.world.catalogue[key][call.language];
    return page(
      name,
      all.filter((it) => keep(it, call.query)),
      call.query,
    );
  };

function cardType(item: Wire, query: URLSearchParams): boolean {
  const ids = values(query, "text_id");
  return (
    includes(item["name"], query.get("name")) &&
    (ids === null || ids.includes(String(item["text_id"])))
  );
}

function status(item: Wire, query: URLSearchParams): boolean {
  const textId = query.get("text_id");
  return !textId || item["text_id"] === textId;
}

function country(item: Wire, query: URLSearchParams): boolean {
  const id = query.get("country_id");
  return (!id || item["country_id"] === id) && includes(item["name"], query.get("country_name"));
}

function currency(item: Wire, query: URLSearchParams): boolean {
  const code = query.get("currency_code");
  return (!code || item["code"] === code) && includes(item["name"], query.get("currency_name"));
}

/** This list knows no paging. */
function languages(call: Call) {
  const all = call.world.catalogue.languages;
  const found = flag(call.query, "default_language")
    ? all.filter((it) => it["language_id"] === "cs")
    : all;
  return { status: 200, body: { data: { languages: found, total_items: found.length } } };
}

function stores(call: Call) {
  const visible = integer(call.query, "visible_for_customer", 0);
  const system = call.query.get("system_id");
  const found = [...call.world.catalogue.stores[call.language].values()].filter(
    (it) =>
      (visible === null || it["visibility_for_customer"] === visible) &&
      (!system || it["system_id"] === system),
  );
  return page("stores", found, call.query);
}

function store(call: Call) {
  const id = call.params["store_id"] ?? "";
  const found = call.world.catalogue.stores[call.language].get(id);
  if (!found) throw notFound("stores", id);
  return { status: 200, body: { data: found } };
}

const open = (template: string, handle: Operation["handle"]): Operation => ({
  method: "GET",
  template,
  access: "token",
  reference: true,
  handle,
});

export const referenceOperations: Operation[] = [
  open("/card-types", listed("card_types", "cardTypes", cardType)),
  open("/statuses", listed("statuses", "statuses", status)),
  open("/countries", listed("countries", "countries", country)),
  open("/currencies", listed("currencies", "currencies", currency)),
  open(
    "/customer-address-types",
    listed("customer_address_types", "addressTypes", () => true),
  ),
  open("/stores", stores),
  open("/stores/{store_id}", store),
  // The document knows no 401 here: languages are there for whoever is about to make a token.
  { method: "GET", template: "/languages", access: "none", reference: true, handle: languages },
];
