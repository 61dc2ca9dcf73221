import { describe, expect, it } from "vitest";
import { useTestSettings } from "@/lib/server/test-settings";
import { attachmentFile, fileName } from "./attachment-file";

const { signal } = new AbortController();
const base64 = (text: string) => ({
  kind: "base64" as const,
  data: Buffer.from(text, "latin1").toString("base64"),
});

const fileOf = async (name: string | null, text: string) => {
  const result = await attachmentFile({ name, source: base64(text) }, signal);
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};

describe("an attachment", () => {
  it("is typed by what it is and never shown here", async () => {
    const { headers } = await fileOf("podmínky.pdf", "%PDF-1.4 and so on");
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="podminky.pdf"; filename*=UTF-8''podm%C3%ADnky.pdf`,
    );
    expect(headers.get("content-security-policy")).toContain("sandbox");
  });

  it.each(["<script>alert(1)</script>", "<svg onload=alert(1)>", "MZ\x90", "PK\x03\x04"])(
    "that no browser should open is bytes: %s",
    async (text) => {
      const file = await fileOf("a.html", text);
      expect(file.headers.get("content-type")).toBe("application/octet-stream");
      expect(Buffer.from(await file.arrayBuffer()).toString("latin1")).toBe(text);
    },
  );

  it("is not found where there is nothing, too much, or a host that is not allowed", async () => {
    useTestSettings();
    const failures = [
      { name: "a", source: null },
      { name: "a", source: { kind: "base64" as const, data: "" } },
      { name: "a", source: { kind: "base64" as const, data: "A".repeat(8 * 1024 * 1024) } },
    ];
    for (const entry of failures) {
      expect(await attachmentFile(entry, signal)).toMatchObject({ error: { code: "not_found" } });
    }
    const elsewhere = { kind: "url" as const, url: "https://evil.example/a.pdf" };
    expect(await attachmentFile({ name: "a", source: elsewhere }, signal)).toMatchObject({
      error: { code: "bad_request" },
    });
  });
});

describe("its name", () => {
  it.each([
    ["terms.pdf", "application/pdf", "terms.pdf"],
    ["terms.pdf.exe", "application/pdf", "terms.pdf.pdf"],
    ["../../etc/passwd", "image/png", "etc passwd.png"],
    ['a"\r\nX: 1', "image/jpeg", "a X 1.jpg"],
    ["a\u202Egnp.exe", "application/octet-stream", "a gnp.exe"],
    [".htaccess", "application/octet-stream", "htaccess"],
    [null, "application/pdf", "attachment.pdf"],
    ["", "application/octet-stream", "attachment"],
  ])("%j as %s is %s", (name, type, expected) => expect(fileName(name, type)).toBe(expected));
});
