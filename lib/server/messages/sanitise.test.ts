import { beforeEach, describe, expect, it } from "vitest";
import { useTestSettings } from "@/lib/server/test-settings";
import { sanitiseMessage } from "./sanitise";
import { safeDeclarations, StyleSheet } from "./styles";

const HOST = "http://127.0.0.1:4010";

beforeEach(() => useTestSettings());

const htmlOf = (source: string) => sanitiseMessage(source)?.html ?? null;

describe("markup", () => {
  it.each([
    ["a script", "<p>a</p><script>alert(1)</script>", "<p>a</p>"],
    ["a handler", '<p onclick="x()" id="a" nonce="b" name="c">a</p>', "<p>a</p>"],
    ["a class of its own", '<p class="fixed inset-0">a</p>', "<p>a</p>"],
    ["a form", '<form action="//x">a<input value="b"><button>c</button></form>', "ac"],
    ["a frame", '<iframe src="//x">a</iframe><object data="x">b</object>c', "c"],
    ["a vector", "<svg><a href='x'>a</a></svg><math><mi>b</mi></math>c", "c"],
    ["a style element", "<style>*{}</style><link rel=stylesheet href=x><base href=x>c", "c"],
    ["a comment", "<!--[if mso]>a<![endif]-->b", "b"],
    ["what is written as text", "<p>&lt;script&gt;</p>", "<p>&lt;script&gt;</p>"],
    ["what is not closed", "<b>a<i>b", "<b>a<i>b</i></b>"],
  ])("is left without %s", (_, source, expected) => expect(htmlOf(source)).toBe(expected));

  it.each([null, "", "   ", "<script>1</script>", "<img src=x>"])("is nothing for %s", (source) =>
    expect(sanitiseMessage(source)).toBeNull(),
  );

  it("is nothing where it is too long, and quick where it is deep", () => {
    expect(sanitiseMessage("a".repeat(500_001))).toBeNull();
    expect(htmlOf(`${"<div>".repeat(50_000)}deep`)).toContain("deep");
  });
});

describe("links", () => {
  it.each(["https://a.example/x?y=1", "http://a.example", "mailto:a@b.example", "tel:+420123"])(
    "lead to %s, elsewhere than here",
    (href) =>
      expect(htmlOf(`<a href="${href}" target="_top" rel="opener">a</a>`)).toBe(
        `<a href="${href}" target="_blank" rel="noopener noreferrer">a</a>`,
      ),
  );

  it.each([
    "javascript:alert(1)",
    " java\tscript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/api/session",
    "#top",
    "",
  ])("do not lead to %s", (href) => expect(htmlOf(`<a href="${href}">a</a>`)).toBe("<a>a</a>"));
});

describe("pictures", () => {
  it("of allowed hosts come through this site", () => {
    const seen = sanitiseMessage(`<img src="${HOST}/a.png" srcset="//x 2x" alt="A" onload="x()">`);
    expect(seen?.html).toBe(
      `<img src="/api/images?url=${encodeURIComponent(`${HOST}/a.png`)}" alt="A" />`,
    );
    expect(seen?.hiddenPictures).toBe(0);
  });

  it("of other hosts are told of in words, and counted", () => {
    const seen = sanitiseMessage(
      '<img src="https://evil.example/a.png" alt="A cat"><img src="data:image/png;base64,AA"><img>b',
    );
    expect(seen?.html).toBe('<img alt="A cat" />b');
    expect(seen?.hiddenPictures).toBe(3);
  });

  it("that only count openings are gone", () => {
    const seen = sanitiseMessage(
      `<img src="${HOST}/open.gif" width="1" height="1"><img src="https://e.example/o" height=0>b`,
    );
    expect(seen).toMatchObject({ html: "b", hiddenPictures: 0 });
  });
});

describe("looks", () => {
  it("move from attributes into a style sheet", () => {
    const seen = sanitiseMessage(
      '<body bgcolor="#eee"><table width="600" border="1"><tr><td style="padding:4px;color:#333">a</td></tr></table></body>',
    );
    expect(seen?.html).not.toContain("style=");
    expect(seen).toMatchObject({ paper: true, fills: true });
    expect(seen?.css).toBe(
      ".m0{background-color:#eee}\n.m1{width:100%;max-width:600px}\n.m2{padding:4px;color:#333}",
    );
    expect(seen?.html).toContain('<table class="m1 lines">');
  });

  it("are shared by all who look alike, and need no paper without colours", () => {
    const seen = sanitiseMessage('<p style="margin:0">a</p><p style="margin:0">b</p>');
    expect(seen).toMatchObject({ css: ".m0{margin:0}", paper: false, fills: false });
  });

  it.each([
    "background:url(https://evil.example/x)",
    "background-image:url(//x)",
    "position:fixed",
    "z-index:9",
    "margin-top:-500px",
    "width:99999px",
    "color:expression(alert(1))",
    "color:red}*{display:none",
    "color:</style><script>",
    "font-size:900px",
    "--x:1",
    "constructor:1",
    "__proto__:1",
    "behavior:url(x)",
    "transform:scale(9)",
  ])("do not include %s", (style) => expect(safeDeclarations(style)).toEqual([]));

  it("keep what an editor writes", () => {
    expect(
      safeDeclarations("COLOR: #FFF !important; background: white ;font-size:14px;;x"),
    ).toEqual([
      ["color", "#fff"],
      ["background-color", "white"],
      ["font-size", "14px"],
    ]);
  });

  it("end somewhere", () => {
    const sheet = new StyleSheet();
    for (let at = 0; at < 3_000; at += 1) sheet.classFor([["width", `${at}px`]]);
    expect(sheet.css.split("\n")).toHaveLength(2_000);
  });
});
