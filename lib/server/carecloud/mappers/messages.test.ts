import { beforeEach, describe, expect, it } from "vitest";
import { useTestSettings } from "@/lib/server/test-settings";
import { MessageDetailRecord, MessageRecord } from "../schemas/messages";
import { attachmentsOf } from "./attachments";
import { newestFirst, toFilterTime, toMessageContent, toMessageHead, wasSent } from "./messages";

const ZONE = "Europe/Prague";
const ORIGIN = "http://127.0.0.1:4010";

beforeEach(() => useTestSettings());

const record = (fields: object = {}) => MessageRecord.parse({ message_id: "m", ...fields });
const detail = (fields: object = {}) => MessageDetailRecord.parse(fields);

describe("a message", () => {
  it("may lack everything but its id", () => {
    expect(toMessageContent(record(), detail(), ZONE)).toEqual({
      id: "m",
      title: null,
      channel: null,
      sentAt: null,
      opened: false,
      html: null,
      text: null,
      attachments: [],
    });
  });

  it("is opened where upstream knows when, and zeros are no time", () => {
    const head = (opened_time: unknown) => toMessageHead(record({ opened_time }), ZONE).opened;
    expect([head("2026-07-01 10:00:00"), head("0000-00-00 00:00:00"), head(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("was sent unless upstream says that it waits, failed or was held back", () => {
    const sent = [1, -1, -2, null, 0, 2, 4, 5].map((status) => wasSent(record({ status })));
    expect(sent).toEqual([true, true, true, true, false, false, false, false]);
  });

  it("has its text from its markup where upstream sends none", () => {
    const content = toMessageContent(
      record(),
      detail({ html_body: "<p>Hello <b>you</b></p>" }),
      ZONE,
    );
    expect(content.text).toBe("Hello you");
  });

  it("comes after a newer one, and without a time last", () => {
    const head = (send_time: string | null) => toMessageHead(record({ send_time }), ZONE);
    const sorted = [null, "2026-01-01 00:00:00", "2026-02-01 00:00:00"].map(head).sort(newestFirst);
    expect(sorted.map(({ sentAt }) => sentAt?.slice(0, 7) ?? null)).toEqual([
      "2026-01",
      "2025-12",
      null,
    ]);
  });

  it("is looked for from an hour earlier, in the project's own time", () => {
    expect(toFilterTime("2026-07-01T10:00:00Z", ZONE)).toBe("2026-07-01 11:00:00");
    // The night in which clocks go back: 02:30 is there twice.
    expect(toFilterTime("2026-10-25T01:30:00Z", ZONE)).toBe("2026-10-25 02:30:00");
  });
});

describe("attachments", () => {
  const url = (name: string) => ({ upload_method: "url", file_data: `${ORIGIN}/f/${name}` });
  const named = (...names: string[]) => ({
    attachments: names.map((attachment_format) => ({ attachment_format })),
  });

  it("are found by name, whatever the order", () => {
    const files = record({ attachments: [url("b.pdf"), url("a%20a.pdf"), url("c.pdf")] });
    const found = attachmentsOf(files, detail(named("a a.pdf", "b.pdf")));
    expect(found.map(({ source }) => source)).toEqual([
      { kind: "url", url: `${ORIGIN}/f/a%20a.pdf` },
      { kind: "url", url: `${ORIGIN}/f/b.pdf` },
    ]);
  });

  it("are taken in order only where both lists are as long", () => {
    const file = { upload_method: "base64", file_data: "AAAA" };
    const one = attachmentsOf(record({ attachments: [file] }), detail(named("a.pdf")));
    expect(one).toEqual([{ name: "a.pdf", source: { kind: "base64", data: "AAAA" } }]);
    const two = attachmentsOf(record({ attachments: [file] }), detail(named("a.pdf", "b.pdf")));
    expect(two.map(({ source }) => source)).toEqual([null, null]);
  });

  it("keep no name that reads as another", () => {
    const [found] = attachmentsOf(record(), detail(named("a\u202Egnp.exe\r\n")));
    expect(found?.name).toBe("a gnp.exe");
  });

  it("of hosts that are not allowed are names only", () => {
    const file = { upload_method: "url", file_data: "https://evil.example/a.pdf" };
    expect(attachmentsOf(record({ attachments: [file] }), detail())).toEqual([
      { name: "a.pdf", source: null },
    ]);
  });
});
