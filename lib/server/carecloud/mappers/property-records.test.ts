import { describe, expect, it } from "vitest";
import type { CustomerProperty, PropertyKind } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import {
  checkAnswer,
  mergeAnswer,
  toAnsweredProperties,
  toPropertyValue,
} from "./property-records";

const OPTIONS = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];

const property = (kind: PropertyKind, over: Partial<CustomerProperty> = {}): CustomerProperty => ({
  id: "p",
  name: "P",
  description: null,
  kind,
  options: kind === "choice" || kind === "choices" ? OPTIONS : [],
  required: false,
  unique: false,
  ...over,
});

const answered = (
  kind: PropertyKind,
  value: AnsweredProperty["value"] = null,
): AnsweredProperty => ({
  ...property(kind),
  value,
  editable: true,
  version: "1",
});

describe("an answer as the form shows it", () => {
  it.each<[PropertyKind, unknown, unknown]>([
    ["text", "VIP", "VIP"],
    ["text", "", null],
    ["text", null, null],
    ["integer", 42, "42"],
    ["integer", "42", "42"],
    ["integer", "many", null],
    ["decimal", 149.9, "149.9"],
    ["boolean", false, false],
    ["boolean", "1", true],
    ["boolean", "perhaps", null],
    ["date", "1985-06-15", "1985-06-15"],
    ["date", "0000-00-00", null],
    ["date", "2026-02-30", null],
    ["datetime", "2026-03-01 14:30:59", "2026-03-01T14:30"],
    ["datetime", "2026-03-41 14:30:59", null],
    ["choice", [{ id: "b", name: "B", state: 1 }], "b"],
    ["choice", { id: "b" }, "b"],
    ["choice", [{ id: "gone" }], null],
    ["choices", [{ id: "b" }, "a", null], ["a", "b"]],
    ["choices", [], null],
    ["other", '{"street":"Main St"}', '{"street":"Main St"}'],
    ["other", { street: "Main St" }, '{"street":"Main St"}'],
  ])("%s %j is %j", (kind, raw, expected) => {
    expect(toPropertyValue(property(kind), raw)).toEqual(expected);
  });
});

describe("an answer as upstream takes it", () => {
  it.each<[PropertyKind, AnsweredProperty["value"], unknown]>([
    ["text", "VIP", "VIP"],
    ["integer", "42", 42],
    ["decimal", "149,9", 149.9],
    ["boolean", false, false],
    ["date", "2028-02-29", "2028-02-29"],
    ["datetime", "2026-03-01T14:30", "2026-03-01 14:30:00"],
    ["choice", "b", [{ id: "b", name: "B", state: 1 }]],
    [
      "choices",
      ["b", "a"],
      [
        { id: "a", name: "A", state: 1 },
        { id: "b", name: "B", state: 1 },
      ],
    ],
    ["other", "1AB 2345", "1AB 2345"],
  ])("%s %j goes as %j", (kind, value, expected) => {
    expect(checkAnswer(answered(kind), value!)).toEqual({
      property_id: "p",
      property_value: expected,
    });
  });

  it.each<[PropertyKind, NonNullable<AnsweredProperty["value"]>, string]>([
    ["text", "", "required"],
    ["text", true, "invalid_format"],
    ["integer", "4.5", "invalid_format"],
    ["decimal", "much", "invalid_format"],
    ["boolean", "yes", "invalid_format"],
    ["date", "2026-02-30", "invalid_format"],
    ["date", ["2026-02-28"], "invalid_format"],
    ["datetime", "2026-02-30T10:00", "invalid_format"],
    ["datetime", "2026-02-28", "invalid_format"],
    ["choice", "gone", "not_allowed_value"],
    ["choice", ["a", "b"], "not_allowed_value"],
    ["choices", ["gone"], "not_allowed_value"],
  ])("%s %j is refused as %s", (kind, value, reason) => {
    expect(checkAnswer(answered(kind), value)).toBe(reason);
  });

  it("stays JSON where the project wrote JSON", () => {
    const before = answered("other", '{"street":"Main St"}');
    expect(checkAnswer(before, "Main St")).toBe("invalid_format");
    expect(checkAnswer(before, '{"street":"Side St"}')).toMatchObject({ property_id: "p" });
  });

  it("keeps what the app does not know of the record, and sends nothing read-only", () => {
    const record = {
      property_record_id: "r",
      property_id: "p",
      property_name: "P",
      property_value: "old",
      last_change: "2026-01-01 00:00:00",
      scope: "kept",
    };
    expect(mergeAnswer(record, { property_id: "p", property_value: "new" })).toEqual({
      property_id: "p",
      property_value: "new",
      scope: "kept",
    });
  });
});

describe("the properties that members see", () => {
  const properties = [
    property("text"),
    property("other", { id: "q" }),
    property("date", { id: "r" }),
  ];

  it("are those that the operator names, in that order, with the answers", () => {
    const records = [{ property_record_id: "1", property_id: "p", property_value: "x" }];
    const shown = [
      { id: "r", readOnly: true },
      { id: "unknown", readOnly: false },
      { id: "p", readOnly: false },
    ];
    expect(
      toAnsweredProperties(properties, records, shown).map(({ id, value, editable }) => [
        id,
        value,
        editable,
      ]),
    ).toEqual([
      ["r", null, false],
      ["p", "x", true],
    ]);
  });

  it("cannot be changed where a form could not give the value back whole", () => {
    const records = [{ property_record_id: "1", property_id: "q", property_value: { a: 1 } }];
    const [custom] = toAnsweredProperties(properties, records, [{ id: "q", readOnly: false }]);
    expect(custom).toMatchObject({ value: '{"a":1}', editable: false });
  });

  it("have another version as soon as the answer is another", () => {
    const versionWith = (property_value: unknown) =>
      toAnsweredProperties(
        properties,
        [{ property_record_id: "1", property_id: "p", property_value }],
        [{ id: "p", readOnly: false }],
      )[0]?.version;
    expect(versionWith("x")).toBe(versionWith("x"));
    expect(versionWith("x")).not.toBe(versionWith("y"));
    expect(versionWith(null)).toBe(versionWith(""));
  });
});
