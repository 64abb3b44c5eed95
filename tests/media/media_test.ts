import { OWN_POLICY } from "../../lib/platform/http.ts";
import assert from "node:assert/strict";
import { knownHash, mediaResponse } from "../../lib/media/response.ts";
import { readMedia, storeImage } from "../../lib/media/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";
import { tinyGif } from "../support/pictures.ts";

function store(deps: TestDeps, ownerId: number, courseId: number | null, bytes = tinyGif()) {
  const now = deps.clock.now();
  return deps.db.transaction().execute((tx) => storeImage(tx, { bytes, ownerId, courseId, now }));
}

const notFound = (error: unknown) => error instanceof AppError && error.code === "not_found";

Deno.test("a course's file is for its students, its instructor and admins", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor });
    const student = await makeUser(deps);
    const revoked = await makeUser(deps);
    await enroll(deps, { user: student, course });
    await enroll(deps, { user: revoked, course, status: "revoked" });
    await enroll(deps, { user: revoked });
    const { id } = await store(deps, instructor.id, course.id);
    for (const reader of [student, instructor, await makeUser(deps, { role: "admin" })]) {
      const media = await readMedia(deps.db, id, reader);
      assert.deepEqual(new Uint8Array(media.bytes ?? []), tinyGif());
      assert.equal(media.isPublic, false);
    }
    const others = [
      null,
      revoked,
      await makeUser(deps),
      await makeUser(deps, { role: "instructor" }),
    ];
    for (const reader of others) await assert.rejects(readMedia(deps.db, id, reader), notFound);
  }));

Deno.test("a file without a course is for anybody; a wrong id is not found", () =>
  withDeps(async (deps) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const { id } = await store(deps, owner.id, null);
    assert.equal((await readMedia(deps.db, id, null)).isPublic, true);
    for (const wrong of [crypto.randomUUID(), "1", "'; drop table media", "%00"]) {
      await assert.rejects(readMedia(deps.db, wrong, null), notFound);
    }
  }));

Deno.test("the same content is kept once per course, and once per owner outside of courses", () =>
  withDeps(async (deps) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const other = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor: owner });
    const first = await store(deps, owner.id, course.id);
    assert.deepEqual(await store(deps, other.id, course.id), { id: first.id, created: false });
    const open = await store(deps, owner.id, null);
    assert.notEqual(open.id, first.id);
    assert.deepEqual(await store(deps, owner.id, null), { id: open.id, created: false });
    assert.equal((await store(deps, other.id, null)).created, true);
    assert.equal((await store(deps, owner.id, course.id, tinyGif(7))).created, true);
  }));

Deno.test("what is no picture is refused and not stored", () =>
  withDeps(async (deps) => {
    const owner = await makeUser(deps, { role: "instructor" });
    await assert.rejects(
      store(deps, owner.id, null, new TextEncoder().encode("<svg/>")),
      (error) => error instanceof AppError && error.key === "image_type",
    );
    assert.equal((await deps.db.selectFrom("media").select("id").execute()).length, 0);
  }));

Deno.test("the answer names type and hash, and 304 needs no bytes", () =>
  withDeps(async (deps) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor: owner });
    const { id } = await store(deps, owner.id, course.id);
    const first = mediaResponse(await readMedia(deps.db, id, owner));
    assert.equal(first.status, 200);
    assert.equal(first.headers.get("content-type"), "image/gif");
    assert.equal(first.headers.get("x-content-type-options"), "nosniff");
    assert.equal(
      first.headers.get(OWN_POLICY),
      "sandbox; default-src 'none'; frame-ancestors 'none'",
    );
    assert.match(first.headers.get("cache-control") ?? "", /^private, .*must-revalidate/);
    assert.deepEqual(new Uint8Array(await first.arrayBuffer()), tinyGif());
    const etag = first.headers.get("etag") ?? "";
    const request = new Request("http://local.test/", {
      headers: { "if-none-match": `W/${etag}` },
    });
    const again = await readMedia(deps.db, id, owner, { knownHash: knownHash(request) });
    assert.equal(again.bytes, null);
    const second = mediaResponse(again);
    assert.deepEqual([second.status, second.headers.get("etag")], [304, etag]);
    const open = await store(deps, owner.id, null);
    const shown = mediaResponse(await readMedia(deps.db, open.id, null));
    assert.match(shown.headers.get("cache-control") ?? "", /^public, .*immutable/);
  }));
