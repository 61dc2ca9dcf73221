import "server-only";
import { expect } from "vitest";
import { addRelation, listRelations, removeRelation } from "../../relations";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /customers/{customer_id}/related-customers",
    "POST /customers/{customer_id}/related-customers",
    "GET /customers/{customer_id}/related-customers/{customer_relation_id}",
    "DELETE /customers/{customer_id}/related-customers/{customer_relation_id}",
    "GET /customer-relation-types",
  ],
  async run({ ctx, call, value, sandbox }) {
    const before = value(await call(listRelations, ctx));
    const other = sandbox.control.addMember({ template: "new" });
    const [type] = before.types;
    expect(type).toBeDefined();
    const draft = { relatedId: other.customerId, typeId: type?.id ?? "", leading: true };
    value(await call(addRelation, ctx, draft));
    const again = await call(addRelation, ctx, draft);
    expect(again).toMatchObject({
      error: { code: "invalid_fields", fields: { code: "already_exists" } },
    });
    const after = value(await call(listRelations, ctx));
    const added = after.items.find(({ id }) => before.items.every((it) => it.id !== id));
    expect(added).toMatchObject({ name: "Jakub S.", typeName: type?.name, leading: true });
    value(await call(removeRelation, ctx, added?.id ?? ""));
    expect(value(await call(listRelations, ctx))).toEqual(before);
    const gone = await call(removeRelation, ctx, added?.id ?? "");
    expect(gone).toMatchObject({ error: { code: "not_found" } });
    const [invited] = before.invited ?? [];
    if (!invited) return;
    const kept = await call(removeRelation, ctx, invited.id);
    expect(kept).toMatchObject({ error: { code: "forbidden" } });
  },
};
