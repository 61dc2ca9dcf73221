import "server-only";
import type { DataSectionName } from "@/lib/contracts/my-data";
import type { ErrorCode, Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import type { DataSection, SectionContent } from "./section";
import { offeredSections } from "./sections";

/** What came of one section. */
export type Gathered =
  | { name: DataSectionName; content: SectionContent }
  | { name: DataSectionName; missing: ErrorCode };

/** How many sections are read at once: a member's file must not be a flood upstream. */
const AT_ONCE = 3;

/** A part that the project has not got is no gap in the file. */
const isAbsent = (result: Result<SectionContent>, { part }: DataSection): boolean =>
  part !== null &&
  !result.ok &&
  (result.error.code === "forbidden" || result.error.code === "not_found");

/**
 * Reads the sections, a few at a time, and gives them in their order. One that fails is named and
 * takes nothing else away; a part that is off or not there is left out.
 */
export async function* gather(
  ctx: MemberContext,
  wanted: readonly DataSection[] = offeredSections(ctx),
): AsyncGenerator<Gathered> {
  const running: Promise<Result<SectionContent>>[] = [];
  const startUpTo = (count: number) => {
    for (const next of wanted.slice(running.length, count)) {
      const reading = next.read(ctx);
      // Whoever downloads may go away before it is this one's turn.
      reading.catch(() => undefined);
      running.push(reading);
    }
  };
  for (const [at, section] of wanted.entries()) {
    startUpTo(at + AT_ONCE);
    const result = await running[at];
    if (!result || isAbsent(result, section)) continue;
    yield result.ok
      ? { name: section.name, content: result.data }
      : { name: section.name, missing: result.error.code };
  }
}
