import assert from "node:assert/strict";
import { messages } from "../../lib/platform/i18n/mod.ts";
import type { MessageKey } from "../../lib/platform/errors.ts";
import { storeThumbnail } from "../../lib/media/service.ts";
import { imageDimensions } from "../../lib/media/dimensions.ts";
import { type TestApp, withApp } from "../support/app.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";
import { realJpeg, realPng, tinyGif } from "../support/pictures.ts";
import { badPictures, postFiles } from "../support/uploads.ts";

const JSON_WANTED = { accept: "application/json" };
const PATH = "/instructor/courses/kursus/pictures";

async function world({ deps }: TestApp) {
  const owner = await makeUser(deps, { role: "instructor" });
  return { owner, course: await makeCourse(deps, { instructor: owner, slug: "kursus" }) };
}

const mediaCount = async ({ deps }: TestApp) =>
  (await deps.db.selectFrom("media").select("id").execute()).length;

Deno.test("a pasted picture gets an address that the course's readers can open", () =>
  withApp(async (app) => {
    const { owner, course } = await world(app);
    const browser = await app.client(owner);
    const file = ["Diagram_alur [1].png", await realPng(60, 40)] as const;
    const response = await postFiles(browser, PATH, { files: { file } }, JSON_WANTED);
    assert.equal(response.status, 200);
    const { url, markdown } = await response.json();
    assert.match(url, /^\/media\/[0-9a-f-]{36}$/);
    assert.equal(markdown, `![Diagram alur 1](${url})`);
    const student = await makeUser(app.deps);
    await enroll(app.deps, { user: student, course });
    for (
      const [person, status] of [[owner, 200], [student, 200], [
        await makeUser(app.deps),
        404,
      ]] as const
    ) {
      assert.equal((await (await app.client(person)).get(url)).status, status);
    }
    assert.equal((await (await app.client()).get(url)).status, 404);
    // On the public page everybody reads the description, and so its pictures.
    await app.deps.db.updateTable("courses").set({ description: `Lihat ${markdown}` }).execute();
    assert.equal((await (await app.client()).get(url)).status, 200);
    await app.deps.db.updateTable("courses").set({ status: "draft" }).execute();
    assert.equal((await (await app.client()).get(url)).status, 404);
    const again = await postFiles(browser, PATH, { files: { file } }, JSON_WANTED);
    assert.equal((await again.json()).url, url);
    const plain = await postFiles(browser, PATH, { files: { file: ["a.gif", tinyGif()] } });
    assert.deepEqual([plain.status, plain.headers.get("location")], [
      303,
      "/instructor/courses/kursus",
    ]);
  }));

Deno.test("a photograph does not tell where it was taken", () =>
  withApp(async (app) => {
    const { owner } = await world(app);
    const browser = await app.client(owner);
    const file = ["IMG_2034.jpg", await realJpeg(90, 60, 6)] as const;
    const { url, markdown } =
      await (await postFiles(browser, PATH, { files: { file } }, JSON_WANTED)).json();
    assert.equal(markdown, `![](${url})`);
    const response = await browser.get(url);
    assert.equal(response.headers.get("content-type"), "image/webp");
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.deepEqual(imageDimensions(bytes, "image/webp"), { width: 60, height: 90 });
    assert.ok(!new TextDecoder("latin1").decode(bytes).includes("106.8456"));
  }));

Deno.test("what is no picture is a 422 that says why, and nothing is stored", () =>
  withApp(async (app) => {
    const { owner } = await world(app);
    const browser = await app.client(owner);
    const say = messages("id").errors;
    for (const [what, file, key] of await badPictures()) {
      const response = await postFiles(browser, PATH, { files: { file } }, JSON_WANTED);
      assert.equal(response.status, 422, what);
      const { error } = await response.json();
      assert.equal(error.fields.file, say[key as MessageKey], what);
    }
    const none = await postFiles(browser, PATH, {}, JSON_WANTED);
    assert.deepEqual([none.status, (await none.json()).error.fields.file], [
      422,
      say.file_required,
    ]);
    const huge = await postFiles(browser, PATH, {
      files: { file: ["a.png", new Uint8Array(26 * 1024 * 1024)] },
    });
    assert.equal(huge.status, 413);
    await huge.body?.cancel();
    const noForm = await browser.post(PATH, { file: "a" }, JSON_WANTED);
    assert.equal(noForm.status, 400);
    await noForm.body?.cancel();
    assert.equal(await mediaCount(app), 0);
  }));

Deno.test("somebody else's course takes no pictures", () =>
  withApp(async (app) => {
    await world(app);
    const files = { file: ["a.gif", tinyGif()] as const };
    const other = await app.client(await makeUser(app.deps, { role: "instructor" }));
    assert.equal((await postFiles(other, PATH, { files }, JSON_WANTED)).status, 404);
    assert.equal(
      (await postFiles(other, "/instructor/courses/tak-ada/pictures", { files })).status,
      404,
    );
    const admin = await app.client(await makeUser(app.deps, { role: "admin" }));
    assert.equal((await postFiles(admin, PATH, { files }, JSON_WANTED)).status, 200);
    assert.equal(await mediaCount(app), 1);
  }));

Deno.test("a course's picture comes in two sizes, and goes when another takes its place", () =>
  withApp(async (app) => {
    const { owner, course } = await world(app);
    const { db, clock } = app.deps;
    const put = async (bytes: Uint8Array) => {
      const thumbnail = { courseId: course.id, ownerId: owner.id, bytes, now: clock.now() };
      return await db.transaction().execute(async (tx) => {
        const { id } = await storeThumbnail(tx, thumbnail);
        await tx.updateTable("courses").set({ thumbnail_media_id: id }).where("id", "=", course.id)
          .execute();
        return id;
      });
    };
    const id = await put(await realJpeg(1600, 900));
    const visitor = await app.client();
    const page = await (await visitor.get("/courses")).text();
    assert.ok(page.includes(`srcset="/media/${id}/card 640w, /media/${id} 1280w"`));
    for (const [path, width] of [[`/media/${id}`, 1280], [`/media/${id}/card`, 640]] as const) {
      const response = await visitor.get(path);
      assert.equal(response.headers.get("content-type"), "image/webp");
      const size = imageDimensions(new Uint8Array(await response.arrayBuffer()), "image/webp");
      assert.deepEqual(size, { width, height: (width / 16) * 9 });
      const etag = response.headers.get("etag") ?? "";
      assert.equal((await visitor.get(path, { "if-none-match": etag })).status, 304);
    }
    for (const [what, [, content], key] of await badPictures()) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      await assert.rejects(put(bytes), { key }, what);
    }
    assert.deepEqual(await db.selectFrom("media").select("id").execute(), [{ id }]);
    const next = await put(await realPng(300, 200));
    assert.deepEqual(await db.selectFrom("media").select("id").execute(), [{ id: next }]);
  }));
