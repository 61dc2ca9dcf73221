import { describe, expect, test } from "vitest";
import { sanitizeHtml } from "./sanitize";

describe("HTML from elsewhere", () => {
  test.each([
    [
      "structure stays",
      "<h1>A</h1><p>b <strong>c</strong></p>",
      "<h2>A</h2><p>b <strong>c</strong></p>",
    ],
    ["scripts go", "a<script>alert(1)</script><style>*{}</style>b", "ab"],
    [
      "handlers and styles go",
      '<p onclick="x()" style="color:red" id="a" class="b">a</p>',
      "<p>a</p>",
    ],
    [
      "pictures and frames go",
      '<img src=x onerror="x()"><iframe src=//x></iframe><svg onload=x()>a',
      "a",
    ],
    ["forms go", '<form action="//x"><input name="a"><button>b</button></form>', "b"],
    [
      "other schemes go",
      '<a href="javascript:alert(1)">a</a><a href=" java\tscript:x">b</a>',
      "<span>a</span><span>b</span>",
    ],
    [
      "paths and other hosts' paths go",
      '<a href="/api/x">a</a><a href="//x">b</a>',
      "<span>a</span><span>b</span>",
    ],
    [
      "links open elsewhere and tell nothing",
      '<a href="https://example.com/a" target="_self" rel="opener">a</a>',
      '<a href="https://example.com/a" rel="noopener noreferrer nofollow" target="_blank">a</a>',
    ],
    ["what is open is closed", "<ul><li>a", "<ul><li>a</li></ul>"],
    ["what only looks like markup stays text", "1 < 2 &lt;b&gt;", "1 &lt; 2 &lt;b&gt;"],
  ])("%s", (_name, html, expected) => expect(sanitizeHtml(html)).toBe(expected));
});
