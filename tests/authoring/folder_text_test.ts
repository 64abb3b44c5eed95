import assert from "node:assert/strict";
import { PictureIndex } from "../../lib/authoring/folder/pictures.ts";
import { lessonPlaceholder, resolvePlaceholders } from "../../lib/authoring/folder/placeholders.ts";
import { rewriteText } from "../../lib/authoring/folder/rewrite.ts";
import type { Remarks } from "../../lib/authoring/folder/types.ts";
import { leadsToVideo } from "../../lib/authoring/folder/video_link.ts";

const PICTURES = ["img/peta.png", "img/a b (1).JPG", "x/sama.png", "y/sama.png", "img/gerak.webp"];

function rewrite(text: string) {
  const remarks: Remarks = { skipped: [], missing: [], errors: [], warnings: [] };
  const lessons = new Map([["1.2 dua.md", "1.2"]]);
  const result = rewriteText(text, {
    file: "1.1 Satu.md",
    pictures: new PictureIndex(PICTURES),
    lessonKey: (name) => lessons.get(name.toLowerCase()),
    remarks,
  });
  const missing = remarks.missing.map((one) => one.picture);
  return { ...result, missing, warnings: remarks.warnings.map((one) => one.code) };
}

/** Text in, text out; the folder is that of PICTURES. */
const CASES: [string, string, string][] = [
  ["a plain picture", "a ![Peta](img/peta.png) b", "a ![Peta](import-image:img%2Fpeta.png) b"],
  ["any path before the name", "![P](../../lain/peta.png)", "![P](import-image:img%2Fpeta.png)"],
  ["backslashes", "![P](img\\\\peta.png)", "![P](import-image:img%2Fpeta.png)"],
  ["letter case and a query", "![P](PETA.PNG?raw=true)", "![P](import-image:img%2Fpeta.png)"],
  [
    "percent signs and a title",
    '![P](img/a%20b%20%281%29.jpg "Judul")',
    '![P](import-image:img%2Fa%20b%20%281%29.JPG "Judul")',
  ],
  [
    "angle brackets",
    "![P](<img/a b (1).jpg>)",
    "![P](import-image:img%2Fa%20b%20%281%29.JPG)",
  ],
  [
    "a reference",
    "![P][r]\n\n[r]: img/peta.png",
    "![P](import-image:img%2Fpeta.png)\n\n[r]: img/peta.png",
  ],
  [
    "the longest common path",
    "![P](../y/sama.png)",
    "![P](import-image:y%2Fsama.png)",
  ],
  [
    "a picture that GitHub serves",
    "![P](https://github.com/o/r/blob/main/img/peta.png?raw=true)",
    "![P](import-image:img%2Fpeta.png)",
  ],
  ["a picture elsewhere", "![P](https://x.example/peta.png)", "![P](https://x.example/peta.png)"],
  [
    "pictures in a table",
    "| a | b |\n|---|---|\n| `![P](peta.png)` | ![P](peta.png) |\n",
    "| a | b |\n|---|---|\n| `![P](peta.png)` | ![P](import-image:img%2Fpeta.png) |\n",
  ],
  [
    "pictures in lists and quotes",
    "> - a\n>   ![P](peta.png)\n>\n>   ![P](peta.png)\n",
    "> - a\n>   ![P](import-image:img%2Fpeta.png)\n>\n>   ![P](import-image:img%2Fpeta.png)\n",
  ],
  [
    "code, which stays as it is",
    "```md\n![P](peta.png)\n```\n\n    ![P](peta.png)\n\n- x\n\n  ~~~\n  ![P](peta.png)\n  ~~~\n\n`![P](peta.png)` ![P](peta.png)",
    "```md\n![P](peta.png)\n```\n\n    ![P](peta.png)\n\n- x\n\n  ~~~\n  ![P](peta.png)\n  ~~~\n\n`![P](peta.png)` ![P](import-image:img%2Fpeta.png)",
  ],
  [
    "raw HTML",
    '<p><img alt="P" src="./img/peta.png" width=50></p>',
    '<p><img alt="P" src="import-image:img%2Fpeta.png" width=50></p>',
  ],
  ["comments", "<!-- <img src='hilang.png'> -->\n", "<!-- <img src='hilang.png'> -->\n"],
  [
    "a linked picture that is a video",
    "[![Tonton video](img/hilang.png)](https://learn-video.example/vod/player?id=(1)&x=2)",
    "[▶ Tonton video](https://learn-video.example/vod/player?id=%281%29&x=2)",
  ],
  [
    "a video picture without words",
    "[![image](peta.png)](https://youtu.be/aB3_-dE6gH1)",
    "[▶ Tonton video](https://youtu.be/aB3_-dE6gH1)",
  ],
  [
    "a linked video picture in HTML",
    '<a href="https://vimeo.com/1"><img src="peta.png" alt="Lihat"></a>',
    '<a href="https://vimeo.com/1">▶ Lihat</a>',
  ],
  [
    "another linked picture",
    "[![P](peta.png)](https://x.example/artikel)",
    "[![P](import-image:img%2Fpeta.png)](https://x.example/artikel)",
  ],
  [
    "a picture linked to itself",
    "[![P](peta.png)](img/peta.png)",
    "[![P](import-image:img%2Fpeta.png)](import-image:img%2Fpeta.png)",
  ],
  ["a link to a lesson", "[lanjut](./1.2%20Dua.md#isi)", "[lanjut](lesson:1.2#isi)"],
  [
    "a link to a lesson by reference",
    "[a][r]\n\n[r]: <1.2 Dua.md>",
    "[a](lesson:1.2)\n\n[r]: <1.2 Dua.md>",
  ],
  [
    "other links",
    "[a](https://x.example) [b](#c) <https://y.example>",
    "[a](https://x.example) [b](#c) <https://y.example>",
  ],
];

for (const [name, text, expected] of CASES) {
  Deno.test(`rewriting: ${name}`, () => {
    const result = rewrite(text);
    assert.equal(result.text, expected);
    assert.deepEqual(result.missing, []);
  });
}

Deno.test("missing pictures are listed once and left out", () => {
  const result = rewrite(
    'a ![X](a/hilang.png) b <img src="lain.gif"> ![X](a/hilang.png)\n\n' +
      "[![Alt](tiada.png)](https://x.example) <a href='https://x.example'><img src=tiada.png alt=B></a>",
  );
  assert.equal(
    result.text,
    "a  b  \n\n[Alt](https://x.example) <a href='https://x.example'>B</a>",
  );
  assert.deepEqual(result.missing, ["a/hilang.png", "tiada.png", "lain.gif"]);
});

Deno.test("pictures of other kinds are left out with a warning", () => {
  const result = rewrite("![a](b.svg) ![c](data:image/png;base64,AAAA)");
  assert.equal(result.text, " ");
  assert.deepEqual(result.warnings, ["unsupported_picture", "unsupported_picture"]);
});

Deno.test("links that lead nowhere become their text, with a warning", () => {
  const result = rewrite("[**a** `b`](../README.md) dan [LICENSE](LICENSE)");
  assert.equal(result.text, "**a** `b` dan LICENSE");
  assert.deepEqual(result.warnings, ["dead_link", "dead_link"]);
});

Deno.test("of two pictures that fit alike one is taken, with a warning", () => {
  assert.deepEqual(rewrite("![a](sama.png)").warnings, ["ambiguous_picture"]);
});

Deno.test("the pictures of a text are told in order, once each", () => {
  const { images } = rewrite("![a](y/sama.png) ![b](peta.png) ![c](y/sama.png)");
  assert.deepEqual(images, ["y/sama.png", "img/peta.png"]);
});

Deno.test("which addresses lead to a video", () => {
  const yes = [
    "https://www.youtube.com/watch?v=x",
    "https://youtu.be/x",
    "https://player.vimeo.com/1",
    "https://learn-video.azure.example/vod/player?id=1",
    "https://x.example/video/12",
    "https://x.example/watch/12",
    "https://cdn.example/a.MP4?x",
  ];
  const no = [
    "https://github.com/o/r/watchers",
    "https://x.example/watch",
    "https://x.example/videografi",
    "https://x.example/a.html?video=1",
    "javascript:video",
    "video/1.html",
  ];
  for (const address of yes) assert.ok(leadsToVideo(address), address);
  for (const address of no) assert.ok(!leadsToVideo(address), address);
  assert.ok(leadsToVideo("https://aka.example/x", "Tonton video"));
  assert.ok(!leadsToVideo("https://aka.example/x", "Alur kerja"));
});

Deno.test("placeholders are resolved where they are addresses, and only there", () => {
  const text =
    rewrite("![P](img/a%20b%20%281%29.jpg) <img src='peta.png'> [l](1.2%20dua.md#x)").text +
    " `import-image:img%2Fpeta.png` ![q](import-image:lain.png)";
  assert.equal(
    resolvePlaceholders(text, {
      picture: (path) => PICTURES.includes(path) ? `/media/${PICTURES.indexOf(path)}` : undefined,
      lesson: (key) => `/learn/k/${key}`,
    }),
    '![P](/media/1) <img src="/media/0"> [l](/learn/k/1.2#x) `import-image:img%2Fpeta.png` ![q](import-image:lain.png)',
  );
  assert.equal(lessonPlaceholder("1.2 (b).md"), "lesson:1.2%20%28b%29.md");
});
