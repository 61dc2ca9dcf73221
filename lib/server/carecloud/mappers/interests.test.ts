import { describe, expect, it } from "vitest";
import { interestWrites, toInterests } from "./interests";

const records = [
  { interest_record_id: "1", interest_id: "tea" },
  { interest_record_id: "2", interest_id: "bread" },
  { interest_record_id: "3", interest_id: "bread" },
  { interest_record_id: "4", interest_id: "gone" },
];
const options = [
  { interest_id: "tea", name: "Čaj" },
  { interest_id: "cake", name: "Dort" },
  { interest_id: "bread", name: "Chléb" },
];

describe("interests", () => {
  it("come by name in the language, and without those no longer on offer", () => {
    const { options: shown, chosen } = toInterests(options, records, "cs");
    expect(shown.map(({ name }) => name)).toEqual(["Čaj", "Dort", "Chléb"]);
    expect(chosen).toEqual(["tea", "bread"]);
  });

  it("that come and go together are one write; doubles go too", () => {
    expect(interestWrites(records, { add: ["cake", "tea"], remove: ["bread"] })).toEqual([
      { recordId: "2", interestId: "cake" },
      { recordId: "3", interestId: null },
    ]);
    expect(interestWrites([], { add: ["cake", "cake"], remove: ["tea"] })).toEqual([
      { recordId: null, interestId: "cake" },
    ]);
    expect(interestWrites(records, { add: [], remove: [] })).toEqual([]);
  });
});
