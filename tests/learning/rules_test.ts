import fc from "fast-check";
import assert from "node:assert/strict";
import {
  countProgress,
  type CourseAccess,
  courseAccess,
  decideEnrollment,
  isFinished,
  lessonAccess,
  neighbours,
  type OutlineLesson,
  progressPercent,
  resumeAt,
  shouldRemember,
  stepAfter,
} from "../../lib/learning/rules.ts";

const NOW = 1_000_000;

function lesson(id: number, more: Partial<OutlineLesson> = {}): OutlineLesson {
  const base = { slug: `l${id}`, title: `L${id}`, kind: "text", minutes: 5 } as const;
  return { id, ...base, publishAt: null, done: false, ...more };
}

const lessonList = fc.array(
  fc.record({
    done: fc.boolean(),
    publishAt: fc.option(fc.integer({ min: NOW - 2, max: NOW + 2 }), { nil: null }),
  }),
  { maxLength: 12 },
).map((list) => list.map((more, index) => lesson(index + 1, more)));

const readers = fc.constantFrom<CourseAccess>(
  "student",
  "preview",
  "locked",
  "revoked",
  "hidden",
);

const student = { id: 1, role: "student" } as const;
const owner = { id: 2, role: "instructor" } as const;
const stranger = { id: 3, role: "instructor" } as const;
const admin = { id: 4, role: "admin" } as const;

Deno.test("who may join: each state of the course, the price and the seat has its answer", () => {
  const decide = (
    viewer: typeof student | typeof owner | typeof admin,
    status: "draft" | "published" | "archived",
    seat: "active" | "revoked" | null = null,
    price = 0,
  ) => decideEnrollment(viewer, { status, instructorId: owner.id, price }, seat);
  assert.equal(decide(student, "published"), "enroll");
  assert.equal(decide(admin, "published"), "enroll");
  assert.equal(decide(student, "published", null, 1), "premium");
  assert.equal(decide(student, "draft"), "not_found");
  assert.equal(decide(admin, "draft"), "not_found");
  assert.equal(decide(student, "archived"), "not_found");
  assert.equal(decide(student, "archived", "revoked"), "not_found");
  assert.equal(decide(student, "published", "revoked"), "revoked");
  assert.equal(decide(student, "published", "revoked", 1), "revoked");
  assert.equal(decide(student, "published", "active", 1), "already");
  assert.equal(decide(student, "archived", "active"), "already");
  assert.equal(decide(student, "draft", "active"), "not_found");
  assert.equal(decide(owner, "published"), "own_course");
  assert.equal(decide(owner, "draft", null, 5), "own_course");
});

Deno.test("how people stand to a course: every role, state and seat", () => {
  const table: [typeof student | typeof owner | typeof stranger | typeof admin, string][] = [
    // Columns: draft, published, archived; without a seat, with one, with one taken away.
    [student, "hidden hidden hidden  locked student revoked  hidden student revoked"],
    [stranger, "hidden hidden hidden  locked student revoked  hidden student revoked"],
    [owner, "preview preview preview  preview student preview  preview student preview"],
    [admin, "preview preview preview  preview student preview  preview student preview"],
  ];
  const stand = (viewer: typeof table[number][0], isCoEditor: boolean) =>
    (["draft", "published", "archived"] as const).flatMap((status) =>
      ([null, "active", "revoked"] as const).map((seat) =>
        courseAccess(viewer, { status, instructorId: owner.id, isCoEditor }, seat)
      )
    );
  for (const [viewer, expected] of table) {
    assert.deepEqual(stand(viewer, false), expected.split(/ +/), viewer.role);
  }
  assert.deepEqual(stand(stranger, true), stand(owner, false), "who helps to write it");
  assert.deepEqual(stand(student, true), stand(student, false), "who no longer teaches");
});

Deno.test("a lesson opens at its moment, not a millisecond before; a preview shows all of them", () => {
  assert.equal(lessonAccess("student", { publishAt: NOW + 1 }, NOW), "not_published");
  assert.equal(lessonAccess("student", { publishAt: NOW }, NOW), "open");
  assert.equal(lessonAccess("student", { publishAt: null }, NOW), "open");
  assert.equal(lessonAccess("preview", { publishAt: NOW + 1 }, NOW), "open");
  for (const publishAt of [null, NOW, NOW + 1]) {
    assert.equal(lessonAccess("locked", { publishAt }, NOW), "locked");
    assert.equal(lessonAccess("revoked", { publishAt }, NOW), "revoked");
    assert.equal(lessonAccess("hidden", { publishAt }, NOW), "hidden");
  }
});

Deno.test("progress in percent: 0 only for nothing, 100 only for everything, never going back", () => {
  fc.assert(fc.property(
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 0, max: 5000 }),
    (total, some) => {
      const done = Math.min(some, total);
      const percent = progressPercent({ done, total });
      assert.ok(Number.isInteger(percent));
      assert.equal(percent === 0, done === 0);
      assert.equal(percent === 100, done === total);
      if (done > 0) assert.ok(percent >= progressPercent({ done: done - 1, total }));
    },
  ));
  assert.equal(progressPercent({ done: 1, total: 1000 }), 1);
  assert.equal(progressPercent({ done: 999, total: 1000 }), 99);
  assert.equal(progressPercent({ done: 0, total: 0 }), 0);
});

Deno.test("a lesson still to come counts; a course without lessons is never finished", () => {
  const some = [lesson(1, { done: true }), lesson(2, { publishAt: NOW + 1 })];
  assert.deepEqual(countProgress(some), { done: 1, total: 2 });
  assert.equal(isFinished(countProgress(some)), false);
  assert.equal(isFinished({ done: 2, total: 2 }), true);
  assert.equal(isFinished({ done: 0, total: 0 }), false);
});

Deno.test("previous and next are the nearest lessons that can be opened", () => {
  const list = [lesson(1), lesson(2, { publishAt: NOW + 1 }), lesson(3), lesson(4)];
  const slugs = (slug: string, access: CourseAccess) => {
    const { previous, next } = neighbours(list, slug, { access, now: NOW });
    return [previous?.slug, next?.slug];
  };
  assert.deepEqual(slugs("l1", "student"), [undefined, "l3"]);
  assert.deepEqual(slugs("l3", "student"), ["l1", "l4"]);
  assert.deepEqual(slugs("l3", "preview"), ["l2", "l4"]);
  assert.deepEqual(slugs("l4", "student"), ["l3", undefined]);
  assert.deepEqual(slugs("nowhere", "student"), [undefined, undefined]);
  fc.assert(fc.property(lessonList, readers, (lessons, access) => {
    for (const one of lessons) {
      const { previous, next } = neighbours(lessons, one.slug, { access, now: NOW });
      for (const near of [previous, next]) {
        if (near) assert.equal(lessonAccess(access, near, NOW), "open");
      }
      assert.ok((previous?.id ?? 0) < one.id && one.id < (next?.id ?? Infinity));
    }
  }));
});

Deno.test("one goes on where one stopped, else at the first lesson not done, else at the first", () => {
  const reading = { access: "student", now: NOW } as const;
  const list = [lesson(1, { done: true }), lesson(2), lesson(3, { publishAt: NOW + 1 })];
  assert.equal(resumeAt(list, 1, reading)?.id, 1);
  assert.equal(resumeAt(list, null, reading)?.id, 2);
  assert.equal(resumeAt(list, 3, reading)?.id, 2, "put off since");
  assert.equal(resumeAt(list, 99, reading)?.id, 2, "taken out since");
  assert.equal(resumeAt([lesson(1, { done: true })], null, reading)?.id, 1);
  assert.equal(resumeAt([lesson(3, { publishAt: NOW + 1 })], null, reading), null);
  assert.equal(resumeAt([], 1, reading), null);
  fc.assert(fc.property(lessonList, fc.nat(14), readers, (lessons, last, access) => {
    const found = resumeAt(lessons, last, { access, now: NOW });
    const open = lessons.filter((one) => lessonAccess(access, one, NOW) === "open");
    assert.equal(found === null, open.length === 0);
    if (found) assert.ok(open.includes(found));
  }));
});

Deno.test("after a lesson comes the next, after the last what was left out, then congratulations", () => {
  const reading = { access: "student", now: NOW } as const;
  const done = { done: true };
  assert.equal(stepAfter([lesson(1, done), lesson(2)], "l1", reading)?.slug, "l2");
  assert.equal(stepAfter([lesson(1), lesson(2), lesson(3, done)], "l3", reading)?.slug, "l1");
  assert.equal(stepAfter([lesson(1, done), lesson(2, done)], "l1", reading), null);
  const toCome = [lesson(1, done), lesson(2, { publishAt: NOW + 1 })];
  assert.equal(stepAfter(toCome, "l1", reading), null);
});

Deno.test("where somebody is gets noted for another lesson, and once a minute for the same", () => {
  const noted = { lastLessonId: 7, lastActivityAt: NOW };
  assert.equal(shouldRemember(noted, 8, NOW), true);
  assert.equal(shouldRemember(noted, 7, NOW + 59_999), false);
  assert.equal(shouldRemember(noted, 7, NOW + 60_000), true);
  assert.equal(shouldRemember({ ...noted, lastLessonId: null }, 7, NOW), true);
});
