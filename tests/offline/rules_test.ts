import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Kept,
  listSaved,
  markOffline,
  MOST_BYTES,
  MOST_LESSONS,
  picturesOf,
  tell,
  titleOf,
  toForget,
  wayOf,
} from "../../lib/offline/rules.ts";

const SITE = "https://belajar.test";

Deno.test("what the worker does with a request", () => {
  const way = (path: string, { method = "GET", mode = "cors" } = {}) =>
    wayOf({ method, mode, url: new URL(path, SITE).href }, SITE);
  const navigate = { mode: "navigate" };
  assert.equal(way("/learn/word/satu", navigate), "page");
  assert.equal(way("/logout", { ...navigate, method: "POST" }), "action");
  assert.equal(way("/media/018f", { mode: "no-cors" }), "picture");
  assert.equal(way("/media/018f", { method: "POST" }), null);
  assert.equal(way("/styles.css?__frsh_c=abc"), "file");
  assert.equal(way("/_fresh/js/abc/boot.js"), "file");
  assert.equal(way("/fonts/a.woff2"), "file");
  for (
    const path of ["/events", "/styles.css", "/courses/suggestions?q=a", "/learn/a/quiz/state"]
  ) {
    assert.equal(way(path), null, path);
  }
  assert.equal(way("/learn/a/quiz/answers", { method: "PUT" }), null);
  assert.equal(way("https://lain.test/media/1"), null);
  assert.equal(way("https://lain.test/", navigate), null);
});

Deno.test("only a page made for somebody says who reads, and only a lesson is kept", () => {
  const answer = (status: number, headers: Record<string, string>) =>
    tell({
      status,
      headers: new Headers({ "content-type": "text/html; charset=utf-8", ...headers }),
    });
  const lesson = { "x-reader": "7", "x-offline": "keep", "content-language": "en" };
  assert.deepEqual(answer(200, lesson), { reader: "7", mayKeep: true, lang: "en" });
  assert.deepEqual(answer(200, { "x-reader": "7" }), { reader: "7", mayKeep: false, lang: null });
  assert.equal(answer(200, { "x-offline": "keep" }).mayKeep, false, "nobody's page is not kept");
  assert.equal(answer(200, {}).reader, null);
  assert.equal(answer(403, lesson).mayKeep, false);
  assert.equal(answer(403, lesson).reader, "7");
  for (const status of [0, 303, 400, 422, 500, 503]) {
    assert.equal(answer(status, {}).reader, undefined, String(status));
  }
  assert.equal(answer(200, { "content-type": "application/json" }).reader, undefined);
});

Deno.test("a page's own pictures, each once", () => {
  const html = `<img src="/media/a"><img alt="x" src="/media/b" title="y"><img src="/media/a">` +
    `<img src="https://lain.test/media/c"><a href="/media/d">d</a><img data-src="/media/e">`;
  assert.deepEqual(picturesOf(html), ["/media/a", "/media/b"]);
});

Deno.test("what a device keeps stays within its limits, and the newest stays", () => {
  const one = fc.record({
    isLesson: fc.boolean(),
    bytes: fc.integer({ min: 0, max: MOST_BYTES / 8 }),
  });
  fc.assert(fc.property(fc.array(one, { maxLength: 150 }), (list) => {
    const kept: Kept[] = list.map(({ isLesson, bytes }, n) => ({
      url: `${SITE}/${isLesson ? "learn/a" : "media"}/${n}`,
      bytes,
    }));
    const gone = new Set(toForget(kept));
    const left = kept.filter(({ url }) => !gone.has(url));
    assert.ok(left.filter(({ url }) => url.includes("/learn/")).length <= MOST_LESSONS);
    assert.ok(left.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_BYTES);
    const last = kept.at(-1);
    if (last) assert.ok(left.includes(last), "what was just opened is never the one to go");
  }));
});

Deno.test("a kept page is marked, and listed by its title", () => {
  const html =
    `<!DOCTYPE html><html lang="id"><head><title>Satu &amp; dua · Word · TechNova</title>`;
  assert.ok(markOffline(html).includes('<html data-offline lang="id">'));
  assert.equal(titleOf(html), "Satu &amp; dua · Word");
  const page =
    `<section class="offline-saved" aria-labelledby="saved" hidden><ul class="offline-list"></ul></section>`;
  assert.equal(listSaved(page, []), page);
  const listed = listSaved(page, [{ path: "/learn/word/satu", title: "Hadiah $& $1" }]);
  assert.ok(listed.includes('<a href="/learn/word/satu">Hadiah $& $1</a>'));
  assert.ok(!/\shidden/.test(listed));
});
