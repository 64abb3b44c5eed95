import assert from "node:assert/strict";
import fc from "fast-check";
import { markdownToText, renderMarkdown } from "../../lib/platform/markdown.ts";
import { assertHarmless, elements } from "./html_check.ts";

const MEDIA = "/media/0b1c2d3e-1111-4222-8333-444455556666";

Deno.test("headings hang under the page's own, skip no level and get prefixed ids", () => {
  assert.equal(
    renderMarkdown("# Satu\n\n### Dua\n\n# Satu\n"),
    '<h2 id="h-satu">Satu</h2>\n<h3 id="h-dua">Dua</h3>\n<h2 id="h-satu-2">Satu</h2>\n',
  );
  assert.match(renderMarkdown("## Mulai di dua", { headingBase: 3 }), /^<h3 id="h-mulai-di-dua">/);
  assert.match(renderMarkdown("# x", { headingBase: 1 }), /^<h2 /);
  assert.match(renderMarkdown("<h1 id=main data-anchor=main>x</h1>"), /^<h2>x<\/h2>/);
});

Deno.test("links inside the text find their heading", () => {
  const html = renderMarkdown("[ke sana](#what-s-new) [juga](#Apa%20itu?)\n\n## What's new\n");
  assert.match(html, /href="#h-what-s-new"/);
  assert.match(renderMarkdown("[a](#apa-itu-cia)\n\n## Apa itu CIA?"), /href="#h-apa-itu-cia"/);
});

Deno.test("tables scroll in a frame of their own, raw ones too", () => {
  const html = renderMarkdown(
    "| a | b |\n|:-:|---|\n| 1 | 2 |\n\n<table><tr><td>x</td></tr></table>",
    { tableLabel: "Table" },
  );
  assert.equal(html.match(/<div class="table-scroll" role="group" tabindex="0"/g)?.length, 2);
  assert.match(html, /aria-label="Table 1"/);
  assert.match(html, /<td align="center">1<\/td>/);
  assert.equal(html.match(/<\/table><\/div>/g)?.length, 2);
});

Deno.test("code keeps its letters and its language", () => {
  assert.equal(
    renderMarkdown("```ts\nlet a = '<script>' // ![x](y)\n```"),
    '<pre tabindex="0"><code class="language-ts">let a = \'&lt;script&gt;\' // ![x](y)\n</code></pre>\n',
  );
  assert.doesNotMatch(renderMarkdown('<code class="btn language-x y">a</code>'), /class/);
});

Deno.test("pictures come from the site's media or over https, lazily and without a referrer", () => {
  assert.equal(
    renderMarkdown(`![Peta "kota"](${MEDIA})`),
    `<p><img src="${MEDIA}" alt="Peta &quot;kota&quot;" loading="lazy" decoding="async" referrerpolicy="no-referrer" /></p>\n`,
  );
  assert.match(renderMarkdown("![a](https://x.example/a.png)"), /src="https:\/\/x.example\/a.png"/);
  const bad = ["http://x.example/a.png", "data:image/png;base64,AA", "/logout", "a.png", "//x/y"];
  for (const src of bad) {
    const html = renderMarkdown(`![teks](${src}) <img src="${src}" alt="b">`);
    if (src === "//x/y") assert.match(html, /src="https:\/\/x\/y"/);
    else assert.equal(html, "<p>teks </p>\n", src);
  }
});

Deno.test("external links pass no referrer, own ones are plain", () => {
  assert.equal(
    renderMarkdown("[a](https://x.example/?a=1&amp;b=2)"),
    '<p><a href="https://x.example/?a=1&amp;b=2" rel="noopener noreferrer nofollow">a</a></p>\n',
  );
  assert.equal(renderMarkdown("[a](/courses?q=x)"), '<p><a href="/courses?q=x">a</a></p>\n');
  assert.match(renderMarkdown("[a](/x?next=http://y)"), /href="\/x\?next=http:\/\/y"/);
  assert.match(renderMarkdown("<a@b.example>"), /href="mailto:a@b.example"/);
  assert.match(renderMarkdown("[](https://x.example/y)"), />https:\/\/x.example\/y<\/a>/);
});

Deno.test("dangerous addresses lose their link in every disguise", () => {
  const addresses = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#x09;script:alert(1)",
    "java&#10;script:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "\\javascript:alert(1)",
    "%01javascript:alert(1)",
    "./javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "DATA:text/html;base64,AAAA",
    "view-source:x",
    "blob:https://x.example/1",
    "file:///etc/passwd",
    "https://user@x.example/",
  ];
  for (const address of addresses) {
    const forms = [
      `[x](${address})`,
      `[x](<${address}>)`,
      `[x][r]\n\n[r]: ${address}`,
      `![x](${address})`,
      `[![x](${address})](${address})`,
      `<${address}>`,
      `<a href="${address}">x</a>`,
      `<a href='  ${address}'>x</a>`,
      `<img src="${address}">`,
    ];
    for (const form of forms) {
      const html = renderMarkdown(form);
      assertHarmless(html);
      for (const { attributes } of elements(html)) {
        const where = attributes.get("href") ?? attributes.get("src") ?? "/";
        assert.doesNotMatch(where, /script:|data:|blob:|file:|user@/i, `${form} → ${html}`);
      }
    }
  }
  for (const away of ["//evil.example/x", "/\\evil.example", "\\\\evil.example"]) {
    assert.doesNotMatch(renderMarkdown(`<a href="${away}">x</a>`), /href="[/\\]/, away);
  }
  assert.match(renderMarkdown('<a href="/.//evil.example">x</a>'), /href="\/evil.example"/);
});

Deno.test("raw HTML keeps a harmless rest", () => {
  const html = renderMarkdown(
    '<details open onclick="x()"><summary>S</summary>isi</details>\n\n' +
      '<form action="/logout"><input name=q><button>b</button></form>\n\n' +
      '<p style="position:fixed" class="modal" id="app" name="body">p</p>\n\n' +
      "<svg><script>1</script></svg><iframe src=//x></iframe><math><style>a</style></math>",
  );
  assertHarmless(html);
  assert.match(html, /<details><summary>S<\/summary>isi<\/details>/);
  assert.match(html, /<p>p<\/p>/);
});

Deno.test("task lists show their state without a control", () => {
  assert.equal(
    renderMarkdown("- [x] a\n- [ ] b"),
    "<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n",
  );
});

Deno.test("a link that begins with a triangle is a video button", () => {
  assert.equal(
    renderMarkdown("[▶ Tonton video](https://v.example/1)"),
    '<p><a class="video-link" href="https://v.example/1" rel="noopener noreferrer nofollow">' +
      '<span aria-hidden="true">▶</span> Tonton video</a></p>\n',
  );
});

const BITS = [
  "[",
  "](",
  ")",
  "*",
  "_",
  "~~",
  "`",
  "```\n",
  "<",
  ">",
  "\n",
  "\n\n",
  "> ",
  "- ",
  "1. ",
  "| a |\n|---|\n",
  "# ",
  "![x](",
  "[r]: ",
  "javascript:alert(1)",
  "data:text/html,x",
  "&#106;avascript:",
  "<script>",
  "</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<math><mtext><table><mglyph><style><!--",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<a href='",
  '"',
  "'",
  "<h2 data-anchor=a>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<table><td>",
  "<p>",
  "</p>",
  "\0",
  "\uD800",
  "\t",
  "a",
  " ",
];

Deno.test("no text throws or gets anything harmful through", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 5 })), {
    maxLength: 40,
  }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (source) => {
      assertHarmless(renderMarkdown(source));
      assert.equal(typeof markdownToText(source), "string");
    }),
    { numRuns: 1500 },
  );
});

/**
 * Work per letter may not grow with the text: eight times the text may take at most three times
 * that much again (quadratic work would take eight times). The better of two runs counts.
 */
Deno.test("time grows with the length of a hostile text, not with its square", () => {
  const hostile = [
    "[",
    "*",
    "<",
    "!",
    "> ",
    "a_",
    "*a _b ",
    "*a[x](<",
    "<b>",
    "# a\n",
    "- \n\n~~>",
  ];
  for (const bit of hostile) {
    const time = (length: number) => {
      const source = bit.repeat(length / bit.length);
      const start = performance.now();
      renderMarkdown(source);
      markdownToText(source);
      return performance.now() - start;
    };
    const least = { short: Infinity, long: Infinity };
    const isLinear = () => least.long < 8 * 5 * Math.max(least.short, 4);
    // A busy machine is slow now and then, a hostile text always.
    for (let round = 0; round < 20 && !isLinear(); round++) {
      for (let n = 0; n < 3; n++) least.short = Math.min(least.short, time(10_000));
      least.long = Math.min(least.long, time(80_000));
    }
    assert.ok(isLinear(), `${JSON.stringify(bit)} is superlinear`);
  }
});

Deno.test("deep nesting ends as text instead of ending the stack", () => {
  for (const bit of ["> ", "- ", "*a _b ", "[a", "<div>", "<b>"]) {
    const html = renderMarkdown(bit.repeat(50_000));
    assertHarmless(html);
    assert.notEqual(html, "");
  }
});

Deno.test("plain text keeps the words and cuts at one of them", () => {
  const source =
    "# Judul\n\nSatu **dua** [tiga](x) `empat` &amp; lima\n![gambar](y)\n\n- a\n  - b\n" +
    "\n| k | l |\n|---|---|\n| m | n |\n\n<b>tebal</b>";
  assert.equal(markdownToText(source), "Judul Satu dua tiga empat & lima a b k l m n tebal");
  assert.equal(markdownToText(source, 20), "Judul Satu dua tiga…");
  assert.equal(markdownToText("x".repeat(50), 10), "x".repeat(9) + "…");
  assert.equal(markdownToText(""), "");
});
