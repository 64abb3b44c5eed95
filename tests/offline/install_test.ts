import assert from "node:assert/strict";
import { appIcons } from "../../lib/commands/app_icons.ts";
import { buildScripts } from "../../lib/commands/scripts.ts";
import { withApp } from "../support/app.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";

const STATIC = new URL("../../static/", import.meta.url);

Deno.test("the manifest has the site's name and icons that are there, each of the size it says", () =>
  withApp(async ({ client }) => {
    const visitor = await client();
    const response = await visitor.get("/manifest.webmanifest");
    assert.match(response.headers.get("content-type") ?? "", /^application\/manifest\+json/);
    const manifest = await response.json();
    assert.equal(manifest.name, "Akademi Uji");
    assert.deepEqual([manifest.lang, manifest.display, manifest.scope], ["id", "standalone", "/"]);
    assert.ok(manifest.short_name.length <= 12);
    for (const { src, sizes } of manifest.icons) {
      const bytes = await Deno.readFile(new URL(src.slice(1), STATIC));
      const view = new DataView(bytes.buffer);
      assert.equal(`${view.getUint32(16)}x${view.getUint32(20)}`, sizes, src);
    }
    const purposes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) =>
      `${sizes} ${purpose}`
    );
    for (const size of ["192x192", "512x512"]) {
      assert.ok(purposes.includes(`${size} any`) && purposes.includes(`${size} maskable`));
    }
    const html = await (await visitor.get("/")).text();
    assert.match(html, /<link rel="manifest" href="\/manifest\.webmanifest"/);
    assert.match(html, /<link rel="apple-touch-icon"/);
  }, { appName: "Akademi Uji" }));

Deno.test("the icons are those that the drawing gives", async () => {
  for (const [file, bytes] of await appIcons()) {
    assert.deepEqual(await Deno.readFile(new URL(file, STATIC)), new Uint8Array(bytes), file);
  }
});

Deno.test("the worker is asked for anew every time, and has a policy that lets it load its script", () =>
  withApp(async ({ client }) => {
    const visitor = await client();
    const response = await visitor.get("/sw.js");
    assert.match(response.headers.get("content-type") ?? "", /^text\/javascript/);
    assert.equal(response.headers.get("cache-control"), "no-cache");
    assert.match(response.headers.get("content-security-policy") ?? "", /script-src 'self'/);
    assert.match(await response.text(), /importScripts\("\/browser\/worker\.js/);
    const page = await visitor.get("/");
    assert.match(page.headers.get("content-security-policy") ?? "", /worker-src 'self'/);
    await page.body?.cancel();
  }));

Deno.test("the worker is small", async () => {
  buildScripts();
  const { size } = await Deno.stat(new URL("browser/worker.js", STATIC));
  assert.ok(size < 8_000, `${size} bytes`);
});

Deno.test("the offline page is nobody's, in both languages", () =>
  withApp(async ({ deps, client }) => {
    const person = await makeUser(deps, { name: "Ayu Rahasia" });
    const reader = await client(person);
    for (const [lang, title] of [["id", "Anda sedang luring"], ["en", "You are offline"]]) {
      const html = await (await reader.get(`/offline/${lang}`)).text();
      assert.ok(html.includes(title) && html.includes(`<html lang="${lang}"`), lang);
      assert.ok(!html.includes("Ayu"), "the name of whoever is signed in is not on it");
    }
  }));

Deno.test("every page says who reads it; only a joined lesson may be kept", () =>
  withApp(async ({ deps, client }) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const student = await makeUser(deps);
    const course = await makeCourse(deps, { slug: "word", instructor: owner });
    await makeLesson(deps, { course, slug: "satu" });
    await enroll(deps, { user: student, course });
    const ask = async (person: typeof student | null, path: string) => {
      const response = await (await client(person)).get(path);
      await response.body?.cancel();
      const { headers } = response;
      return ["x-reader", "x-offline", "content-language"].map((name) => headers.get(name));
    };
    const id = String(student.id);
    assert.deepEqual(await ask(student, "/learn/word/satu"), [id, "keep", "id"]);
    assert.deepEqual(await ask(student, "/courses/word"), [id, null, "id"]);
    assert.deepEqual(await ask(student, "/learn/word/tidak-ada"), [id, null, "id"]);
    assert.deepEqual(await ask(owner, "/learn/word/satu"), [String(owner.id), null, "id"]);
    assert.deepEqual(await ask(null, "/courses/word"), [null, null, "id"]);
    assert.deepEqual(
      await ask(null, "/courses/word"),
      [null, null, "id"],
      "kept by the page cache",
    );
  }));
