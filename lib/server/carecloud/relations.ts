import "server-only";
import type { Relations } from "@/lib/contracts/referrals";
import { fail, ok, type FieldErrors, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { site } from "@/lib/site";
import type { MemberContext } from "./context";
import { toRelations } from "./mappers/relations";
import { readAll, readOne } from "./reading";
import { asPublic, readPublicList } from "./reference-data";
import { RelationRecord, RelationTypeRecord } from "./schemas/relations";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

const LIST = "/customers/{customer_id}/related-customers";
const ONE = "/customers/{customer_id}/related-customers/{customer_relation_id}";

const readRelations = (
  ctx: MemberContext,
  query: Record<string, string>,
  options?: ReadOptions,
) => {
  const params = { customer_id: ctx.customerId };
  const request = { path: LIST, params, query, token: ctx.token };
  return readAll(ctx, request, "related_customers", RelationRecord, options);
};

/**
 * Family and friends, and who came by the member's invitation. `GET
 * /customers/{customer_id}/related-customers`, all pages, and `GET /customer-relation-types` at once.
 */
export const listRelations = async (ctx: MemberContext): Promise<Result<Relations>> => {
  const types = "/customer-relation-types";
  const [relations, named] = await Promise.all([
    readRelations(ctx, {}),
    readPublicList(asPublic(ctx), types, "customer_relation_types", RelationTypeRecord),
  ]);
  if (!relations.ok) return relations;
  const { timeZone: zone } = settings();
  const invitationTypes = site().referrals.relationTypes;
  const about = { zone, locale: ctx.locale, invitationTypes };
  // Without the types' names the people are still theirs; only nobody can be added.
  return ok(toRelations(relations.value, named.ok ? named.data : [], about));
};

/** Who is to be related to the member, and how. */
export interface RelationDraft {
  /** From the server's own records, never from a browser. */
  relatedId: string;
  typeId: string;
  leading: boolean;
}

/** Upstream's fields by the names the form has for them: the other one is known to it by a code. */
const inForm = ({ relatedCustomerId, customerRelationTypeId, ...others }: FieldErrors) => ({
  ...others,
  ...(relatedCustomerId && { code: relatedCustomerId }),
  ...(customerRelationTypeId && { typeId: customerRelationTypeId }),
});

/**
 * Relates another member to this one. `POST /customers/{customer_id}/related-customers`; where the
 * outcome is unknown, `GET` of the same settles it.
 * @returns `invalid_fields` (`code`, `typeId`) with upstream's reasons; `outcome_unknown`
 */
export const addRelation = async (
  ctx: MemberContext,
  { relatedId, typeId, leading }: RelationDraft,
): Promise<Result<void>> => {
  const related = {
    related_customer_id: relatedId,
    customer_relation_type_id: typeId,
    is_leading: leading,
  };
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: LIST,
    params: { customer_id: ctx.customerId },
    token: ctx.token,
    body: { related_customer: related },
  });
  if (reply.ok) return ok(undefined);
  const { code, fields } = reply.error;
  if (code === "invalid_fields" && fields) return fail(code, { fields: inForm(fields) });
  if (code !== "outcome_unknown") return reply;
  const { is_leading: _leading, ...query } = related;
  const after = await readRelations(ctx, query, { fresh: true });
  return after.ok && after.value.length > 0 ? ok(undefined) : reply;
};

const readOwn = (ctx: MemberContext, id: string) => {
  const params = { customer_id: ctx.customerId, customer_relation_id: id };
  return readOne(ctx, { path: ONE, params, token: ctx.token }, RelationRecord, { fresh: true });
};

/**
 * Ends a relation. `GET` and `DELETE
 * /customers/{customer_id}/related-customers/{customer_relation_id}`; where the outcome is unknown,
 * another `GET` settles it if it is gone.
 * @returns `not_found`; `forbidden` for one that an invitation made; `outcome_unknown`
 */
export const removeRelation = async (ctx: MemberContext, id: string): Promise<Result<void>> => {
  const read = await readOwn(ctx, id);
  if (!read.ok) return read;
  const typeId = read.value.customer_relation_type_id;
  if (typeId !== null && site().referrals.relationTypes.includes(typeId)) return fail("forbidden");
  const reply = await upstream().transport.write(ctx, {
    method: "DELETE",
    path: ONE,
    params: { customer_id: ctx.customerId, customer_relation_id: id },
    token: ctx.token,
  });
  if (reply.ok) return ok(undefined);
  if (reply.error.code !== "outcome_unknown") return reply;
  const after = await readOwn(ctx, id);
  return !after.ok && after.error.code === "not_found" ? ok(undefined) : reply;
};
