import "server-only";
import type { AnsweredProperty, PropertiesUpdate } from "@/lib/contracts/properties";
import { fail, ok, type FieldErrors, type Result } from "@/lib/contracts/result";
import { site } from "@/lib/site";
import type { MemberContext } from "./context";
import { listCustomerProperties } from "./customer-properties";
import { inTurn } from "./in-turn";
import type { PropertyRecordInput } from "./mappers/customer-properties";
import {
  checkAnswer,
  isEmptyAnswer,
  mergeAnswer,
  toAnsweredProperties,
  toPropertyValue,
} from "./mappers/property-records";
import { versionOf } from "./mappers/version";
import { readAll } from "./reading";
import { asPublic } from "./reference-data";
import { AnswerRecord } from "./schemas/property-records";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

const RECORDS = "/customers/{customer_id}/property-records";
const RECORD = "/customers/{customer_id}/property-records/{property_record_id}";

const readAnswers = async (ctx: MemberContext, options?: ReadOptions) => {
  const params = { customer_id: ctx.customerId };
  const request = { path: RECORDS, params, token: ctx.token };
  const [properties, records] = await Promise.all([
    listCustomerProperties(asPublic(ctx)),
    readAll(ctx, request, "property_records", AnswerRecord, options),
  ]);
  if (!records.ok) return records;
  if (!properties.ok) return properties;
  const answered = toAnsweredProperties(properties.data, records.value, site().properties);
  return ok({ answered, records: records.value });
};

/**
 * The properties that the operator shows to members, with the member's answers.
 * `GET /customer-properties` and `GET /customers/{customer_id}/property-records` at once.
 */
export const listAnsweredProperties = async (
  ctx: MemberContext,
): Promise<Result<AnsweredProperty[]>> => {
  const read = await readAnswers(ctx);
  return read.ok ? ok(read.data.answered) : read;
};

/** One write: what upstream gets for a property; null takes the answer away. */
interface AnswerWrite {
  property: AnsweredProperty;
  record: AnswerRecord | undefined;
  input: PropertyRecordInput | null;
}

/** What to write, or why nothing is: every wrong answer beside its property. */
const plan = (
  { answered, records }: { answered: AnsweredProperty[]; records: AnswerRecord[] },
  { changes }: PropertiesUpdate,
): Result<AnswerWrite[]> => {
  const fields: FieldErrors = {};
  const writes: AnswerWrite[] = [];
  for (const { id, value, version } of changes) {
    const property = answered.find((it) => it.id === id);
    if (!property?.editable) return fail("not_found");
    const empty = isEmptyAnswer(value);
    // Answered the same elsewhere, or by an earlier try: nothing to tell, and nothing to write.
    if (property.version === versionOf(empty ? null : value)) continue;
    if (property.version !== version) return fail("conflict");
    const record = records.find((it) => it.property_id === id);
    if (empty) {
      if (property.required) fields[id] = "required";
      else if (record) writes.push({ property, record, input: null });
      continue;
    }
    const input = checkAnswer(property, value);
    if (typeof input === "string") fields[id] = input;
    else writes.push({ property, record, input });
  }
  return Object.keys(fields).length > 0 ? fail("invalid_fields", { fields }) : ok(writes);
};

const write = async (ctx: MemberContext, { property, record, input }: AnswerWrite) => {
  const { transport } = upstream();
  const { token } = ctx;
  const params = { customer_id: ctx.customerId };
  const body = input && { property_record: mergeAnswer(record, input) };
  const own = record && { ...params, property_record_id: record.property_record_id };
  const reply = await (!own
    ? transport.write(ctx, { method: "POST", path: RECORDS, params, token, body })
    : body
      ? transport.write(ctx, { method: "PUT", path: RECORD, params: own, token, body })
      : transport.write(ctx, { method: "DELETE", path: RECORD, params: own, token }));
  const [reason] = Object.values((!reply.ok && reply.error.fields) || {});
  // Upstream names its own field: the form knows the property.
  return reason ? fail("invalid_fields", { fields: { [property.id]: reason } }) : reply;
};

/**
 * Changes answers, and leaves alone those that are not named.
 * `GET` and `POST /customers/{customer_id}/property-records`,
 * `PUT` and `DELETE /customers/{customer_id}/property-records/{property_record_id}`.
 * @returns all answers as they are now; `invalid_fields` by the ids of properties, `conflict` where
 *   one of them was answered otherwise meanwhile, `not_found` for one that members may not change
 */
export const updateProperties = (
  ctx: MemberContext,
  update: PropertiesUpdate,
): Promise<Result<AnsweredProperty[]>> =>
  inTurn(`${ctx.customerId} properties`, async () => {
    const before = await readAnswers(ctx, { fresh: true });
    if (!before.ok) return before;
    const writes = plan(before.data, update);
    if (!writes.ok) return writes;
    const replies = await Promise.all(writes.data.map((it) => write(ctx, it)));
    const refused = replies.filter((reply) => !reply.ok);
    const after = await readAnswers(ctx, { fresh: true });
    const [first] = refused;
    if (!first) return after.ok ? ok(after.data.answered) : after;
    const fields = Object.assign({}, ...refused.map((it) => it.error.fields)) as FieldErrors;
    if (Object.keys(fields).length > 0) return fail("invalid_fields", { fields });
    const isThere = ({ property, input }: AnswerWrite) =>
      after.ok &&
      after.data.answered.find((it) => it.id === property.id)?.version ===
        versionOf(input && toPropertyValue(property, input.property_value));
    return after.ok && writes.data.every(isThere) ? ok(after.data.answered) : first;
  });
