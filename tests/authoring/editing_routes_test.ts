import assert from "node:assert/strict";
import { fieldError, type TestApp, type TestClient, withApp } from "../support/app.ts";
import {
  enroll,
  makeCategory,
  makeCourse,
  makeLesson,
  makeSection,
  makeUser,
} from "../support/factories.ts";
import { realPng as photo } from "../support/pictures.ts";

const BASE = "/instructor/courses/kursus";

async function makeSite(app: TestApp) {
  const { deps } = app;
  const author = await makeUser(deps, { role: "instructor" });
  await makeCategory(deps, { slug: "umum", name: "Umum" });
  const course = await makeCourse(deps, { instructor: author, slug: "kursus", title: "Kursus" });
  const section = await makeSection(deps, { course, title: "Awal" });
  const lesson = await makeLesson(deps, { section, slug: "satu", title: "Satu" });
  return { author, course, section, lesson, client: await app.client(author) };
}

/** Status and where it leads. */
function answer(response: Response): string {
  const location = response.headers.get("location");
  return location ? `${response.status} ${location}` : String(response.status);
}

/** What a form of a page would send, as a browser fills it in. */
async function formOf(client: TestClient, path: string): Promise<Record<string, string>> {
  const html = await (await client.get(path)).text();
  const decode = (text: string) =>
    text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const values: Record<string, string> = {};
  for (const [input] of html.matchAll(/<input [^>]*>/g)) {
    const part = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const name = part("name");
    const type = part("type");
    if (!name || type === "file") continue;
    if ((type === "radio" || type === "checkbox") && !/ checked/.test(input)) continue;
    values[name] = decode(part("value") ?? "");
  }
  for (const [, name, text] of html.matchAll(/<textarea [^>]*name="(\w+)"[^>]*>([^<]*)</g)) {
    values[name] = decode(text);
  }
  for (
    const [, name, options] of html.matchAll(/<select [^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs)
  ) {
    const chosen =
      /<option[^>]* selected[^>]*value="([^"]*)"|<option[^>]*value="([^"]*)"[^>]* selected/
        .exec(options);
    values[name] = decode(chosen?.[1] ?? chosen?.[2] ?? "");
  }
  return values;
}

function multipart(
  values: Record<string, string>,
  files: Record<string, [name: string, bytes: Uint8Array<ArrayBuffer>]> = {},
): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  for (const [field, [name, bytes]] of Object.entries(files)) {
    body.set(field, new File([bytes], name));
  }
  return body;
}

Deno.test("a course is written with forms alone, and read by a student", () =>
  withApp(async (app) => {
    const { client, author } = await makeSite(app);
    const made = await client.post("/instructor/courses/new", {
      ...await formOf(client, "/instructor/courses/new"),
      title: "Surat Resmi",
      category: "umum",
    });
    assert.equal(answer(made), "303 /instructor/courses/surat-resmi?done=created");
    const base = "/instructor/courses/surat-resmi";
    const refused = await client.post(`${base}/status`, { status: "published" });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /tambahkan paling sedikit satu materi/);

    for (const title of ["Bagian A", "Bagian B"]) {
      const added = await client.post(base, { title });
      assert.match(answer(added), /^303 .*\?done=section_added#section-\d+$/);
    }
    const outline = await (await client.get(base)).text();
    const [first, second] = [...outline.matchAll(/id="section-(\d+)"/g)].map(([, id]) => id);
    const lessons: Record<string, string>[] = [
      { section: first, title: "Pembuka", kind: "text", body: "**Halo**" },
      {
        section: second,
        title: "Tonton",
        kind: "video",
        video_url: "https://youtu.be/M7lc1UVf-VE",
      },
    ];
    for (const lesson of lessons) {
      const blank = await formOf(client, `${base}/lessons/new?section=${lesson.section}`);
      assert.equal(blank.section, lesson.section);
      const added = await client.request("POST", `${base}/lessons/new`, {
        body: multipart({ ...blank, ...lesson }),
      });
      assert.match(answer(added), /^303 .*\/lessons\/\d+\?done=lesson_added$/);
    }
    const settings = await formOf(client, `${base}/settings`);
    const saved = await client.request("POST", `${base}/settings`, {
      body: multipart({ ...settings, description: "Untuk **siapa** saja" }, {
        thumbnail: ["sampul.png", await photo(1600, 900)],
      }),
    });
    assert.equal(answer(saved), `303 ${base}/settings?done=saved`);
    const published = await client.post(`${base}/status`, { status: "published" });
    assert.equal(answer(published), `303 ${base}?done=published`);
    assert.match(await (await client.get("/instructor/courses")).text(), /Surat Resmi/);

    const student = await app.client(await makeUser(app.deps));
    const page = await (await student.get("/courses/surat-resmi")).text();
    assert.match(page, /<strong>siapa<\/strong>/);
    assert.match(page, /src="\/media\/[0-9a-f-]+/);
    await student.post("/courses/surat-resmi/enroll");
    assert.equal(answer(await student.get("/learn/surat-resmi")), "303 /learn/surat-resmi/pembuka");
    assert.match(await (await student.get("/learn/surat-resmi/pembuka")).text(), /<strong>Halo/);
    assert.equal(
      (await app.client(author).then((one) => one.get("/learn/surat-resmi/tonton"))).status,
      200,
    );
  }));

Deno.test("a refused form is shown again with what was typed, and nothing is written", () =>
  withApp(async (app) => {
    const { client, lesson } = await makeSite(app);
    await makeCourse(app.deps, { slug: "ada" });
    const settings = await formOf(client, `${BASE}/settings`);
    const wrong: [Record<string, string>, string, RegExp][] = [
      [{ price: "-1" }, "price", /rupiah bulat/],
      [{ price: "1e12" }, "price", /rupiah bulat/],
      [{ price: "1000000000000" }, "price", /paling tinggi/],
      [{ slug: "ada" }, "slug", /sudah dipakai kursus lain/],
      [{ thumbnail_url: "javascript:alert(1)" }, "thumbnail_url", /https:/],
    ];
    for (const [fields, field, message] of wrong) {
      const values = { ...settings, title: "Judul <baru>", ...fields };
      const response = await client.post(`${BASE}/settings`, values);
      assert.equal(response.status, 422, JSON.stringify(fields));
      const html = await response.text();
      assert.match(fieldError(html, field) ?? "", message);
      assert.match(html, /value="Judul &lt;baru(>|&gt;)"/);
    }
    assert.deepEqual(await formOf(client, `${BASE}/settings`), settings);

    const path = `${BASE}/lessons/${lesson.id}`;
    const values = await formOf(client, path);
    const bad: [Record<string, string>, string][] = [
      [{ kind: "video", video_url: "javascript:alert(1)" }, "video_url"],
      [{ kind: "meeting", meeting_url: "javascript:alert(1)" }, "meeting_url"],
    ];
    for (const [fields, field] of bad) {
      const response = await client.post(path, { ...values, ...fields });
      assert.equal(response.status, 422);
      const html = await response.text();
      assert.ok(fieldError(html, field));
      assert.doesNotMatch(html, /(?:href|src)="javascript:/);
    }
    assert.deepEqual(await formOf(client, path), values);
    const untitled = await client.post(BASE, { title: " " });
    assert.equal(untitled.status, 422);
    assert.equal(fieldError(await untitled.text(), "title"), "Wajib diisi.");
  }));

Deno.test("a long text may come in either encoding; one that is too long is told so", () =>
  withApp(async (app) => {
    const { client, lesson } = await makeSite(app);
    const path = `${BASE}/lessons/${lesson.id}`;
    for (const [length, status] of [[200_000, 303], [200_001, 422]]) {
      const form = { title: "Satu", body: "字".repeat(length) };
      const encoded = new URLSearchParams(form).toString();
      // As a connection says it.
      const long = { "content-length": String(encoded.length) };
      assert.equal((await client.post(path, form, long)).status, status);
      const sent = await client.request("POST", path, { body: multipart(form) });
      assert.equal(sent.status, status);
      if (status === 422) assert.ok(fieldError(await sent.text(), "body"));
    }
  }));

Deno.test("pictures that are none, or too large, are refused at their field", () =>
  withApp(async (app) => {
    const { client, lesson } = await makeSite(app);
    const settings = await formOf(client, `${BASE}/settings`);
    const files: [Uint8Array<ArrayBuffer>, RegExp][] = [
      [new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"), /PNG, JPEG/],
      [new Uint8Array(10 * 1024 * 1024), /5 MB/],
    ];
    for (const [bytes, message] of files) {
      const body = multipart({ ...settings, title: "Baru" }, { thumbnail: ["a.png", bytes] });
      const response = await client.request("POST", `${BASE}/settings`, { body });
      assert.equal(response.status, 422);
      assert.match(fieldError(await response.text(), "thumbnail") ?? "", message);
    }
    assert.deepEqual(await formOf(client, `${BASE}/settings`), settings);
    const response = await client.request("POST", `${BASE}/lessons/${lesson.id}`, {
      body: multipart({ intent: "picture:body", body: "Teks" }, {
        picture_body: ["a.png", new TextEncoder().encode("<html>")],
      }),
    });
    assert.equal(response.status, 422);
    assert.match(fieldError(await response.text(), "body") ?? "", /PNG, JPEG/);
  }));

Deno.test("a text can be looked at and get a picture before it is saved", () =>
  withApp(async (app) => {
    const { client, lesson } = await makeSite(app);
    const path = `${BASE}/lessons/${lesson.id}`;
    const before = await formOf(client, path);
    const body = "# Judul\n\n<script>alert(1)</script>\n\n**tebal**";
    const looked = await client.post(path, { ...before, body, intent: "preview:body" });
    assert.equal(looked.status, 200);
    const html = await looked.text();
    assert.match(html.slice(html.indexOf("editor-preview")), /<strong>tebal<\/strong>/);
    assert.doesNotMatch(html, /<script>alert/);

    const pictured = await client.request("POST", path, {
      body: multipart({ ...before, body: "Teks", intent: "picture:body" }, {
        picture_body: ["kucing.png", await photo(40, 30)],
      }),
    });
    assert.equal(pictured.status, 200);
    const text = /<textarea [^>]*name="body"[^>]*>([^<]*)/.exec(await pictured.text())?.[1] ?? "";
    assert.match(text, /^Teks\n\n!\[kucing\]\(\/media\/[0-9a-f-]{36}\)\n$/);
    assert.deepEqual(await formOf(client, path), before, "nothing is saved yet");

    const asked = await client.request("POST", "/instructor/preview", {
      body: multipart({ text: "*miring*" }),
      headers: { accept: "application/json" },
    });
    assert.deepEqual(await asked.json(), { html: "<p><em>miring</em></p>\n" });
  }));

Deno.test("the second saver sees both versions and decides", () =>
  withApp(async (app) => {
    const { client, lesson } = await makeSite(app);
    const path = `${BASE}/lessons/${lesson.id}`;
    const opened = { ...await formOf(client, path), body: "satu\ndua\ntiga\nempat" };
    await client.post(path, opened);
    const one = await formOf(client, path);
    const two = { ...one };
    const first = await client.post(path, { ...one, body: "satu\nDUA A\ntiga\nempat" });
    assert.equal(answer(first), `303 ${path}?done=saved`);
    const mine = { ...two, body: "satu\nDUA B\ntiga\nempat", title: "Satu" };
    const second = await client.post(path, mine);
    assert.equal(second.status, 409);
    const script = await client.post(path, mine, { accept: "application/json" });
    assert.equal(script.status, 409);
    assert.equal((await script.json()).error.code, "conflict");
    const html = await second.text();
    assert.match(
      html,
      /class="diff-removed">[^]*?DUA A[^]*?class="diff-added">[^]*?DUA B/,
    );
    assert.match(html, /type="hidden" name="title" value="Satu"/);
    assert.equal((await formOf(client, path)).body, "satu\nDUA A\ntiga\nempat");

    const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
    const chosen = { ...mine, version };
    const edited = await client.post(path, { ...chosen, intent: "edit" });
    assert.equal(edited.status, 200);
    assert.match(await edited.text(), /DUA B/);
    assert.equal(answer(await client.post(path, chosen)), `303 ${path}?done=saved`);
    assert.equal((await formOf(client, path)).body, "satu\nDUA B\ntiga\nempat");
  }));

Deno.test("order, deletion and the way back", () =>
  withApp(async (app) => {
    const { client, section, lesson, course } = await makeSite(app);
    const other = await makeSection(app.deps, { course, title: "Lain" });
    const two = await makeLesson(app.deps, { section: other, slug: "dua", title: "Dua" });
    const move = `${BASE}/lessons/${lesson.id}/move`;
    assert.equal(
      answer(await client.post(move, { direction: "down" })),
      `303 ${BASE}#lesson-${lesson.id}`,
    );
    const json = { accept: "application/json" };
    const before = String(two.id);
    const dropped = await client.post(move, { section: String(section.id), before }, json);
    assert.deepEqual(await dropped.json(), { moved: true });
    assert.equal((await client.post(move, { direction: "miring" })).status, 422);
    assert.equal((await client.post(move, {})).status, 422);
    const sectionMove = `${BASE}/sections/${other.id}/move`;
    assert.equal(
      answer(await client.post(sectionMove, { direction: "up" })),
      `303 ${BASE}#section-${other.id}`,
    );

    await enroll(app.deps, { course, completed: [lesson] });
    const gone = await client.post(`${BASE}/lessons/${lesson.id}/delete`);
    assert.equal(answer(gone), `303 ${BASE}?done=lesson_retired`);
    assert.match(await (await client.get(BASE)).text(), /Materi yang ditarik/);
    const back = await client.post(`${BASE}/lessons/${lesson.id}/restore`);
    assert.equal(answer(back), `303 ${BASE}?done=lesson_restored#lesson-${lesson.id}`);
    assert.equal(
      answer(await client.post(`${BASE}/sections/${other.id}/delete`)),
      `303 ${BASE}?done=section_deleted`,
    );
    assert.equal(answer(await client.post(`${BASE}/delete`)), `303 ${BASE}?done=archived_instead`);
  }));

Deno.test("a lesson's files are added, read by those enrolled, and removed", () =>
  withApp(async (app) => {
    const { client, lesson, course } = await makeSite(app);
    const path = `${BASE}/lessons/${lesson.id}`;
    const file: [string, Uint8Array<ArrayBuffer>] = [
      "latihan.txt",
      new TextEncoder().encode("isi"),
    ];
    const added = await client.request("POST", `${path}/attachments`, {
      body: multipart({}, { file }),
    });
    assert.equal(answer(added), `303 ${path}?done=attachment_added#attachments`);
    const html = await (await client.get(path)).text();
    const id = /href="\/attachments\/([0-9a-f-]{36})"/.exec(html)?.[1];
    assert.match(html, /latihan\.txt/);
    const student = await makeUser(app.deps);
    await enroll(app.deps, { course, user: student });
    const reader = await app.client(student);
    assert.equal(await (await reader.get(`/attachments/${id}`)).text(), "isi");
    const none = await client.request("POST", `${path}/attachments`, { body: multipart({}) });
    assert.equal(none.status, 422);
    assert.match(fieldError(await none.text(), "file") ?? "", /Pilih berkas/);
    const removed = await client.post(`${path}/attachments/${id}/delete`);
    assert.equal(answer(removed), `303 ${path}?done=attachment_removed#attachments`);
    assert.equal((await reader.get(`/attachments/${id}`)).status, 404);
  }));

Deno.test("former addresses of a published course lead to the new one for good", () =>
  withApp(async (app) => {
    const { client, course } = await makeSite(app);
    const settings = await formOf(client, `${BASE}/settings`);
    const renamed = await client.post(`${BASE}/settings`, { ...settings, slug: "baru" });
    assert.equal(answer(renamed), "303 /instructor/courses/baru/settings?done=saved");
    const student = await makeUser(app.deps);
    await enroll(app.deps, { course, user: student });
    const reader = await app.client(student);
    assert.equal(answer(await reader.get("/courses/kursus?a=1")), "301 /courses/baru?a=1");
    assert.equal(answer(await reader.get("/learn/kursus/satu")), "301 /learn/baru/satu");
    assert.equal(answer(await (await app.client()).get("/courses/kursus")), "301 /courses/baru");
    assert.equal((await client.get(BASE)).status, 404);
  }));
