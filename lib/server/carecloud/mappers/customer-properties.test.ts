import { describe, expect, test } from "vitest";
import type {
  CustomerProperty,
  PropertyKind,
  PropertyValue,
} from "@/lib/contracts/customer-properties";
import { PropertyRecord } from "../schemas/customer-properties";
import { toCustomerProperties, toPropertyRecord } from "./customer-properties";

const record = (over: object) =>
  PropertyRecord.parse({ property_id: "p", name: "P", data_type: "string", ...over });
const item = (id: string, state?: number) => ({
  id,
  name: id,
  ...(state !== undefined && { state }),
});

describe("the project's questions", () => {
  test.each([
    [{ data_type: "Boolean" }, "boolean"],
    [{ data_type: "float" }, "decimal"],
    [{ data_type: "timestamp" }, "datetime"],
    [{ data_type: "multiselect", items: [item("a")] }, "choices"],
    [{ data_type: "stores", items: [item("a")] }, "choice"],
    [{ data_type: "address" }, "other"],
    [{ data_type: null }, "other"],
  ])("%o is asked as %s", (over, kind) =>
    expect(toCustomerProperties([record(over)])[0]?.kind).toBe(kind),
  );

  test("without what is deleted, and without choices of nothing", () => {
    const properties = toCustomerProperties([
      record({ state: 0 }),
      record({ data_type: "enum", items: [item("a", 0)] }),
      record({ data_type: "enum", items: [item("a", 2), item("b", 1), item("c")] }),
    ]);
    expect(properties).toHaveLength(1);
    expect(properties[0]?.options.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(properties[0]).toMatchObject({ required: false, unique: false, description: null });
  });
});

describe("an answer", () => {
  const property = (kind: PropertyKind): CustomerProperty => ({
    id: "p",
    name: "P",
    description: null,
    kind,
    options: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
    required: false,
    unique: false,
  });
  const said = (kind: PropertyKind, value: PropertyValue | undefined) =>
    toPropertyRecord(property(kind), value)?.property_value ?? null;

  test.each<[PropertyKind, PropertyValue | undefined, unknown]>([
    ["text", "hello", "hello"],
    ["text", "", null],
    ["text", undefined, null],
    ["other", "{}", "{}"],
    ["integer", "-12", -12],
    ["integer", "1.5", null],
    ["decimal", "18,5", 18.5],
    ["decimal", "much", null],
    ["boolean", false, false],
    ["boolean", "yes", null],
    ["text", true, null],
    ["date", "2024-02-29", "2024-02-29"],
    ["date", "29. 2. 2024", null],
    ["datetime", "2024-05-01T08:30", "2024-05-01 08:30:00"],
    ["choice", "a", [{ id: "a", name: "A", state: 1 }]],
    ["choice", "elsewhere", null],
    ["choice", ["a", "b"], null],
    ["choices", ["b", "x"], [{ id: "b", name: "B", state: 1 }]],
    ["choices", [], null],
  ])("of kind %s, %o, goes upstream as %o", (kind, value, expected) =>
    expect(said(kind, value)).toEqual(expected),
  );
});
