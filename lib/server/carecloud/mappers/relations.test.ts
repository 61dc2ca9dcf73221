import { describe, expect, it } from "vitest";
import { ReferralRecord, RelationRecord, RelationTypeRecord } from "../schemas/relations";
import { toReferral, toRelations } from "./relations";

const HERE = { zone: "Europe/Prague", locale: "cs" as const };

const relation = (id: string, fields: object = {}) =>
  RelationRecord.parse({ customer_relation_id: id, ...fields });
const type = (id: string, name: string, state: number | null = 1) =>
  RelationTypeRecord.parse({ customer_relation_type_id: id, name, state });

describe("an invitation", () => {
  const record = ReferralRecord.parse({ code: "ŽIŽKA&1", valid_to: null });

  it("leads to registration here, in the member's language, with the code", () => {
    const { link, scan, validTo } = toReferral(record, { ...HERE, origin: "https://club.example" });
    expect(link).toBe("https://club.example/cs/register?referral=%C5%BDI%C5%BDKA%261");
    expect(scan).toMatchObject({ text: link, symbology: "qr" });
    expect(scan.picture).not.toBeNull();
    expect(validTo).toBeNull();
  });

  it("is the bare code where nobody can register here", () => {
    const { link, scan } = toReferral(record, { ...HERE, origin: null });
    expect(link).toBeNull();
    // Beyond ASCII no code is drawn: it is still there to read.
    expect(scan).toMatchObject({ text: "ŽIŽKA&1", picture: null });
  });
});

describe("relations", () => {
  const types = [type("fam", "Rodina"), type("ref", "Doporučení"), type("old", "Firma", 2)];

  it("may lack everything but their id", () => {
    const { items } = toRelations([relation("a")], [], { ...HERE, invitationTypes: [] });
    expect(items).toEqual([{ id: "a", name: null, typeName: null, leading: false, since: null }]);
  });

  it("part family from those who were invited", () => {
    const records = [
      relation("a", { short_name: "Žofie B.", customer_relation_type_id: "fam" }),
      relation("b", { short_name: "Čeněk A.", customer_relation_type_id: "fam" }),
      relation("c", { customer_relation_type_id: "ref", valid_from: "2026-01-01 10:00:00" }),
      relation("d", { customer_relation_type_id: "ref", valid_from: "2026-03-01 10:00:00" }),
      relation("e", { customer_relation_type_id: "fam", state: 0 }),
    ];
    const found = toRelations(records, types, { ...HERE, invitationTypes: ["ref"] });
    expect(found.items.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(found.invited?.map(({ id }) => id)).toEqual(["d", "c"]);
    expect(found.types).toEqual([{ id: "fam", name: "Rodina" }]);
  });

  it("do not claim to know who was invited where the operator has not said", () => {
    const records = [relation("c", { customer_relation_type_id: "ref" })];
    const found = toRelations(records, types, { ...HERE, invitationTypes: [] });
    expect(found.invited).toBeNull();
    expect(found.items).toHaveLength(1);
  });
});
