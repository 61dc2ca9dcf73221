import "server-only";
import { expect } from "vitest";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import { listAnsweredProperties, updateProperties } from "../../property-records";
import type { Exercise } from "../exercise";

const RECORDS = "/customers/{customer_id}/property-records";

/** An answer of each kind, and one that is none. */
const ANSWERS = (property: AnsweredProperty, login: string): [PropertyValue, PropertyValue] => {
  const [one, other] = property.options.map(({ id }) => id);
  switch (property.kind) {
    case "boolean":
      return [true, "yes"];
    case "integer":
      return ["4", "4.5"];
    case "decimal":
      return ["17.25", "much"];
    case "date":
      return ["2026-02-28", "2026-02-30"];
    case "datetime":
      return ["2026-03-01T14:30", "2026-03-41T14:30"];
    case "choice":
      return [one ?? "", "nothing"];
    case "choices":
      return [[one ?? "", other ?? ""], ["nothing"]];
    default:
      return [`Contract ${login}`, true];
  }
};

export const exercise: Exercise = {
  upstream: [
    "GET /customer-properties",
    `GET ${RECORDS}`,
    `POST ${RECORDS}`,
    `PUT ${RECORDS}/{property_record_id}`,
    `DELETE ${RECORDS}/{property_record_id}`,
  ],
  async run({ ctx, keys, call, value }) {
    for (const property of value(await call(listAnsweredProperties, ctx))) {
      const { id, version, required } = property;
      const change = (version: string, value: PropertyValue) =>
        call(updateProperties, ctx, { changes: [{ id, version, value }] });
      const [right, wrong] = ANSWERS(property, keys.login);
      if (!property.editable) {
        expect(await change(version, right)).toMatchObject({ error: { code: "not_found" } });
        continue;
      }
      expect(await change(version, wrong)).toMatchObject({ error: { code: "invalid_fields" } });
      const answered = value(await change(version, right)).find((it) => it.id === id);
      expect(answered?.value).toEqual(right);
      if (right !== property.value) {
        expect(await change(version, "")).toMatchObject({ error: { code: "conflict" } });
      }
      const emptied = await change(answered?.version ?? "", "");
      if (required) expect(emptied).toMatchObject({ error: { fields: { [id]: "required" } } });
      else expect(value(emptied).find((it) => it.id === id)?.value).toBeNull();
    }
  },
};
