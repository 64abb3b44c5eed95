import assert from "node:assert/strict";
import { authoringLeftovers } from "../../lib/authoring/service.ts";
import type { MessageKey } from "../../lib/platform/errors.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { readCsv } from "../../lib/platform/csv.ts";
import { sweepRows } from "../../lib/platform/sweep.ts";
import { type TestApp, withApp } from "../support/app.ts";
import { makeCategory, makeUser } from "../support/factories.ts";
import { tinyGif } from "../support/pictures.ts";
import { postFiles } from "../support/uploads.ts";
import { type Bytes, contentOf, everything, zipOf } from "./archives.ts";
import { smallCourse } from "./folders.ts";
import { hostileZips } from "./hostile_zips.ts";

const PATH = "/instructor/courses/import";
const JSON_WANTED = { accept: "application/json" };
const say = messages("id");

async function world(app: TestApp) {
  const owner = await makeUser(app.deps, { role: "instructor" });
  await makeCategory(app.deps, { slug: "rumah", name: "Rumah" });
  const browser = await app.client(owner);
  const send = (
    zip: Bytes,
    values: Record<string, string> = {},
    headers = {},
    name = "kebun.zip",
  ) => postFiles(browser, PATH, { values, files: { file: [name, zip] } }, headers);
  return { owner, browser, send };
}

const small = () => smallCourse({ cover: tinyGif(1), inside: tinyGif(2) });

Deno.test("a ZIP becomes a draft, and its report says what was done", () =>
  withApp(async (app) => {
    const { browser, send, owner } = await world(app);
    assert.ok((await (await browser.get(PATH)).text()).includes(say.transfer.title));
    const zip = await zipOf(
      { ...small(), "2.2 Kuis.md": "# Kuis\n", "catatan.md": "x" },
      "berkebun/",
    );
    const response = await send(zip, { category: "rumah" });
    assert.equal(response.status, 303);
    const location = response.headers.get("location") ?? "";
    assert.match(location, /^\/instructor\/courses\/import\/[0-9a-f-]{36}$/);
    const html = await (await browser.get(location)).text();
    for (
      const text of [
        say.transfer.report.outcomes.created,
        "Berkebun di Rumah",
        "1.1 Tanah",
        "2.2 Kuis.md",
        say.transfer.codes.quiz,
        "catatan.md",
      ]
    ) {
      assert.ok(html.includes(text), text);
    }
    const csvOf = async (query: string) =>
      readCsv(await (await browser.get(`${location}?format=csv&${query}`)).text())
        .slice(1).map(({ cells }) => cells);
    const lessons = await csvOf("table=lessons");
    assert.deepEqual(lessons[0], ["1.1", "Tanah", say.transfer.report.created]);
    assert.deepEqual(await csvOf("table=lessons&sort=-position"), lessons.toReversed());
    assert.deepEqual(await csvOf("table=lessons&q=tanah"), [lessons[0]]);
    const remarks = await csvOf("table=remarks&sort=-file");
    assert.deepEqual(remarks.map(([, file]) => file), ["catatan.md", "2.2 Kuis.md"]);
    const none = await (await browser.get(`${location}?table=remarks&q=zzz`)).text();
    assert.ok(none.includes(say.layout.listing.noMatch));
    const book = await browser.get(`${location}?table=remarks&format=xlsx`);
    assert.equal(book.headers.get("x-rows"), "2");
    assert.equal((await browser.get(`${location}?table=remarks&sort=position`)).status, 422);
    assert.equal((await browser.get(`${location}?after=x`)).status, 400);
    const course = await app.deps.db.selectFrom("courses").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([course.slug, course.status, course.instructor_id], [
      "berkebun",
      "draft",
      owner.id,
    ]);
    const other = await app.client(await makeUser(app.deps, { role: "instructor" }));
    assert.equal((await other.get(location)).status, 404);
    assert.equal((await other.get(`${location}?format=csv`)).status, 404);
    assert.equal((await browser.get(`${PATH}/tak-ada`)).status, 404);
    // Without a folder around it the file's name says which course it is; browsers number copies.
    const again = await send(await zipOf(small()), { category: "rumah" }, {}, "berkebun (1).zip");
    const unchanged = await (await browser.get(again.headers.get("location") ?? "")).text();
    assert.ok(unchanged.includes(say.transfer.report.outcomes.unchanged));
    assert.equal((await app.deps.db.selectFrom("courses").select("id").execute()).length, 1);
    const later = app.deps.clock.now().add({ hours: 24 * 40 });
    assert.equal(await sweepRows(app.deps.db, authoringLeftovers(later), false), 2);
  }));

Deno.test("a script is told where the report is, and what is wrong", () =>
  withApp(async (app) => {
    const { send } = await world(app);
    const zip = await zipOf(small());
    const good = await send(zip, { category: "rumah", status: "published" }, JSON_WANTED);
    assert.match((await good.json()).location, /^\/instructor\/courses\/import\//);
    const course = await app.deps.db.selectFrom("courses").select("status")
      .executeTakeFirstOrThrow();
    assert.equal(course.status, "published");
    const broken = await zipOf({ ...small(), "1.3 Rusak.md": new Uint8Array([0x23, 0xff]) });
    const bad = await send(broken, { category: "rumah" }, JSON_WANTED);
    assert.equal(bad.status, 422);
    const { error } = await bad.json();
    assert.deepEqual(error.remarks, [`1.3 Rusak.md: ${say.transfer.codes.not_utf8}`]);
  }));

Deno.test("a folder that cannot be imported is a 422 that names its files; nothing changes", () =>
  withApp(async (app) => {
    const { send } = await world(app);
    await send(await zipOf(small()), { category: "rumah" });
    const before = await everything(app.deps);
    const broken = {
      ...small(),
      "1.1 Tanah.md": "# Tanah\n\nBaru.\n",
      "1.3 Rusak.md": "\0",
      "1.4 Kosong.md": "",
    };
    const response = await send(await zipOf(broken), { category: "rumah" });
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.ok(html.includes(say.errors.folder_broken));
    for (
      const text of [
        "1.3 Rusak.md",
        say.transfer.codes.nul_byte,
        "1.4 Kosong.md",
        say.transfer.codes.empty,
      ]
    ) {
      assert.ok(html.includes(text), text);
    }
    const none = await send(await zipOf({ "baca.txt": "x" }), { category: "rumah" });
    assert.equal(none.status, 422);
    assert.ok((await none.text()).includes(say.transfer.codes.no_lessons));
    assert.equal(await everything(app.deps), before);
  }));

Deno.test("what is no ZIP, lies, climbs out or bursts is a 422 with its message; nothing changes", () =>
  withApp(async (app) => {
    const { send } = await world(app);
    await send(await zipOf(small()), { category: "rumah" });
    const before = await everything(app.deps);
    for (const [what, zip, key] of await hostileZips()) {
      const response = await send(zip, { category: "rumah" }, {}, "kebun.zip");
      const html = await response.text();
      assert.equal(response.status, 422, what);
      const keys = (Object.keys(say.errors) as MessageKey[]).filter((one) => one.startsWith(key));
      assert.ok(keys.some((one) => html.includes(say.errors[one])), what);
      assert.equal(await everything(app.deps), before, what);
    }
  }));

Deno.test("a form without a file, with a category or a state that there is not", () =>
  withApp(async (app) => {
    const { browser, send } = await world(app);
    const none = await postFiles(browser, PATH, { values: { category: "rumah" } });
    assert.equal(none.status, 422);
    const html = await none.text();
    assert.ok(html.includes(say.errors.file_required));
    assert.match(html, /<option[^>]*selected[^>]*value="rumah"|value="rumah"[^>]*selected/);
    const zip = await zipOf(small());
    const wrong: Record<string, string>[] = [
      {},
      { category: "tak-ada" },
      { category: "rumah", status: "archived" },
    ];
    for (const values of wrong) {
      const response = await send(zip, values);
      assert.equal(response.status, 422, JSON.stringify(values));
      await response.body?.cancel();
    }
    assert.equal((await app.deps.db.selectFrom("courses").select("id").execute()).length, 0);
    assert.equal((await app.deps.db.selectFrom("categories").select("id").execute()).length, 1);
  }));

Deno.test("a course is downloaded by its owner and by admins, and comes in again in the browser", () =>
  withApp(async (app) => {
    const { browser, send, owner } = await world(app);
    await send(await zipOf(small(), "kebun/"), { category: "rumah" });
    const path = "/instructor/courses/kebun/export.zip";
    const response = await browser.get(path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "application/zip");
    assert.match(
      response.headers.get("content-disposition") ?? "",
      /^attachment; filename="kebun\.zip"/,
    );
    const zip = new Uint8Array(await response.arrayBuffer());
    const other = await makeUser(app.deps, { role: "instructor" });
    const theirs = await app.client(other);
    assert.equal((await theirs.get(path)).status, 404);
    const admin = await app.client(await makeUser(app.deps, { role: "admin" }));
    assert.deepEqual(new Uint8Array(await (await admin.get(path)).arrayBuffer()), zip);
    // It knows its category, so none has to be chosen; and one that is not here is not made.
    const copied = await postFiles(theirs, PATH, { files: { file: ["kebun.zip", zip] } });
    assert.equal(copied.status, 303);
    const courses = await app.deps.db.selectFrom("courses").select(["id", "instructor_id"]).orderBy(
      "id",
    ).execute();
    assert.deepEqual(courses.map((one) => one.instructor_id), [owner.id, other.id]);
    assert.deepEqual(
      await contentOf(app.deps, courses[1].id),
      await contentOf(app.deps, courses[0].id),
    );
    await app.deps.db.updateTable("categories").set({ name: "Lain", slug: "lain" }).execute();
    assert.equal((await send(zip)).status, 422);
    assert.equal((await send(zip, { category: "lain" })).status, 303);
  }));
