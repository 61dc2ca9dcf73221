import "server-only";
import type { DataSectionName } from "@/lib/contracts/my-data";
import type { Part } from "@/lib/contracts/parts";
import { ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { readOwnRecords, type OwnRecords } from "@/lib/server/carecloud/my-data";
import type { DataEntry, DataWords } from "./words";

/** What a section has, in three forms: in our names, as upstream sent it, and for people. */
export interface SectionContent {
  data: unknown;
  upstream: Record<string, unknown>;
  entries: (words: DataWords) => DataEntry[];
}

/** One kind of what is kept about a member. Each stands alone: where one fails, the others do not. */
export interface DataSection {
  name: DataSectionName;
  /** Left out where the operator or the project has not got it. */
  part: Part | null;
  read(ctx: MemberContext): Promise<Result<SectionContent>>;
}

/**
 * A section of one of our reads, with the records it comes from. Both ask the same of upstream at the
 * same time, which makes it one call.
 */
export const section = <T>(
  name: DataSectionName,
  part: Part | null,
  own: (ctx: MemberContext) => Promise<Result<T>>,
  records: readonly OwnRecords[],
  entries: (data: T, words: DataWords) => DataEntry[],
): DataSection => ({
  name,
  part,
  async read(ctx) {
    const [read, ...raw] = await Promise.all([
      own(ctx),
      ...records.map((source) => readOwnRecords(ctx, source)),
    ]);
    if (!read.ok) return read;
    const upstream: Record<string, unknown> = {};
    for (const [at, source] of records.entries()) {
      const result = raw[at];
      if (result && !result.ok) return result;
      upstream[source] = result?.data ?? null;
    }
    const { data } = read;
    return ok({ data, upstream, entries: (words) => entries(data, words) });
  },
});
