import "server-only";
import { expect } from "vitest";
import { listInterests, updateInterests } from "../../interests";
import type { Exercise } from "../exercise";

const RECORDS = "/customers/{customer_id}/interest-records";

export const exercise: Exercise = {
  upstream: [
    "GET /interests",
    `GET ${RECORDS}`,
    `POST ${RECORDS}`,
    `PUT ${RECORDS}/{interest_record_id}`,
    `DELETE ${RECORDS}/{interest_record_id}`,
  ],
  async run({ ctx, call, value }) {
    const { options, chosen } = value(await call(listInterests, ctx));
    const [first = "", second = "", third = ""] = options.map(({ id }) => id);
    const set = async (add: string[], remove: string[]) =>
      value(await call(updateInterests, ctx, { add, remove })).chosen;
    expect(await set([], chosen)).toEqual([]);
    expect(await set([first, second], [])).toEqual([first, second]);
    // One goes, one comes: a single write.
    expect(await set([third], [first])).toEqual([second, third]);
    expect(await set([second], [])).toEqual([second, third]);
    const unknown = await updateInterests(ctx, { add: ["nothing"], remove: [third] });
    expect(unknown).toMatchObject({ ok: false });
  },
};
