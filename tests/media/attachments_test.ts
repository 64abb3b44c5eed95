import assert from "node:assert/strict";
import { addAttachment, listAttachments, removeAttachment } from "../../lib/media/service.ts";
import { LARGEST_ATTACHMENT, MOST_ATTACHMENTS } from "../../lib/media/rules.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { withApp } from "../support/app.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, type Lesson, makeCourse, makeLesson, makeUser } from "../support/factories.ts";

const text = (content: string) => new TextEncoder().encode(content);

async function lessonOf(deps: TestDeps, options: Parameters<typeof makeLesson>[1] = {}) {
  const owner = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor: owner, slug: "kursus" });
  return { owner, course, lesson: await makeLesson(deps, { course, slug: "satu", ...options }) };
}

function add(
  deps: TestDeps,
  lesson: Lesson,
  owner: { id: number },
  name: string,
  bytes: Uint8Array,
) {
  const file = { lessonId: lesson.id, courseId: lesson.course_id, ownerId: owner.id, name, bytes };
  return deps.db.transaction().execute((tx) =>
    addAttachment(tx, { ...file, now: deps.clock.now() })
  );
}

const mediaCount = async ({ db }: TestDeps) =>
  (await db.selectFrom("media").select("id").execute()).length;

const saysKey = (key: string) => (error: unknown) => error instanceof AppError && error.key === key;

Deno.test("a lesson's files are shown on its page and saved under their names", () =>
  withApp(async ({ deps, client }) => {
    const { owner, lesson, course } = await lessonOf(deps);
    const page = "<!doctype html><script>alert(1)</script>";
    const { id } = await add(deps, lesson, owner, "Daftar “harga” – 2026.html", text(page));
    await add(deps, lesson, owner, "../../etc/pass\u202ewd", text("b"));
    const student = await makeUser(deps);
    await enroll(deps, { user: student, course });
    const browser = await client(student);
    const html = await (await browser.get("/learn/kursus/satu")).text();
    assert.ok(html.includes(`href="/attachments/${id}"`));
    assert.ok(html.includes("Daftar “harga” – 2026.html"));
    assert.ok(html.includes("passwd"));
    assert.ok(!html.includes("etc/pass"));
    const response = await browser.get(`/attachments/${id}`);
    assert.equal(response.status, 200);
    assert.equal(await response.text(), page);
    const said = response.headers.get("content-disposition") ?? "";
    assert.match(said, /^attachment; filename="Daftar _harga_ _ 2026\.html"; /);
    assert.match(
      said,
      /filename\*=UTF-8''Daftar%20%E2%80%9Charga%E2%80%9D%20%E2%80%93%202026\.html$/,
    );
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.match(
      response.headers.get("content-security-policy") ?? "",
      /^sandbox; default-src 'none'/,
    );
    assert.notEqual(response.headers.get("content-type"), "text/html");
    assert.equal(response.headers.get("cache-control"), "private, no-store");
  }));

Deno.test("only those enrolled get a file, once its lesson is out; owner and admins always", () =>
  withApp(async ({ deps, client }) => {
    const publishAt = deps.clock.now().add({ hours: 1 });
    const { owner, lesson, course } = await lessonOf(deps, { publishAt });
    const { id } = await add(deps, lesson, owner, "a.txt", text("a"));
    const student = await makeUser(deps);
    const seat = await enroll(deps, { user: student, course });
    const status = async (person: { email: string }) => {
      const response = await (await client(person)).get(`/attachments/${id}`);
      await response.body?.cancel();
      return response.status;
    };
    const others = [await makeUser(deps), await makeUser(deps, { role: "instructor" })];
    for (const person of [student, ...others]) assert.equal(await status(person), 404);
    for (const person of [owner, await makeUser(deps, { role: "admin" })]) {
      assert.equal(await status(person), 200);
    }
    deps.clock.advance({ hours: 2 });
    assert.equal(await status(student), 200);
    await deps.db.updateTable("enrollments").set({ status: "revoked" })
      .where("id", "=", seat.id).execute();
    assert.equal(await status(student), 404);
    const visitor = await (await client()).get(`/attachments/${id}`);
    assert.equal(
      visitor.headers.get("location"),
      `/login?next=${encodeURIComponent(`/attachments/${id}`)}`,
    );
    // The bytes are nowhere else.
    const { media_id } = await deps.db.selectFrom("attachments").select("media_id")
      .executeTakeFirstOrThrow();
    assert.equal((await (await client(owner)).get(`/media/${media_id}`)).status, 404);
  }));

Deno.test("a file goes with the last lesson that has it, and with its course", () =>
  withDeps(async (deps) => {
    const { owner, lesson, course } = await lessonOf(deps);
    const other = await makeLesson(deps, { course });
    const first = await add(deps, lesson, owner, "a.txt", text("sama"));
    assert.deepEqual(await add(deps, lesson, owner, "a.txt", text("sama")), first);
    const renamed = await add(deps, lesson, owner, "b.txt", text("sama"));
    await add(deps, other, owner, "a.txt", text("sama"));
    assert.deepEqual((await listAttachments(deps.db, lesson.id)).map(({ name }) => name), [
      "a.txt",
      "b.txt",
    ]);
    assert.equal(await mediaCount(deps), 1);
    const remove = (lessonId: number, id: string) =>
      deps.db.transaction().execute((tx) => removeAttachment(tx, { lessonId, id }));
    await remove(lesson.id, first.id);
    await remove(lesson.id, renamed.id);
    await assert.rejects(remove(lesson.id, first.id), saysKey("not_found"));
    await assert.rejects(remove(lesson.id, "1"), saysKey("not_found"));
    assert.equal(await mediaCount(deps), 1);
    await deps.db.deleteFrom("lessons").where("id", "=", other.id).execute();
    assert.equal(await mediaCount(deps), 0);
    await add(deps, lesson, owner, "c.txt", text("lain"));
    await deps.db.deleteFrom("courses").where("id", "=", course.id).execute();
    assert.equal(await mediaCount(deps), 0);
  }));

Deno.test("too much, too many and nothing are refused, and nothing is stored", () =>
  withDeps(async (deps) => {
    const { owner, lesson } = await lessonOf(deps);
    const refused = (bytes: Uint8Array, key: string) =>
      assert.rejects(add(deps, lesson, owner, "a.bin", bytes), saysKey(key));
    await refused(new Uint8Array(LARGEST_ATTACHMENT + 1), "attachment_too_large");
    await refused(new Uint8Array(), "attachment_empty");
    for (let n = 0; n < MOST_ATTACHMENTS; n++) {
      await add(deps, lesson, owner, `${n}.txt`, text(`${n}`));
    }
    await refused(text("satu lagi"), "attachments_too_many");
    assert.equal(await mediaCount(deps), MOST_ATTACHMENTS);
  }));

Deno.test({
  name: "however many uploads race, a lesson keeps to its number of files",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const { owner, lesson } = await lessonOf(deps);
      for (let n = 2; n < MOST_ATTACHMENTS; n++) {
        await add(deps, lesson, owner, `${n}.txt`, text(`${n}`));
      }
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5].map((n) => add(deps, lesson, owner, `balap-${n}.txt`, text(`balap ${n}`))),
      );
      assert.equal(
        results.filter(({ status }) => status === "fulfilled").length,
        2,
      );
      assert.equal((await listAttachments(deps.db, lesson.id)).length, MOST_ATTACHMENTS);
    }),
});
