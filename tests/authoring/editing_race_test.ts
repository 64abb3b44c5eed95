import assert from "node:assert/strict";
import {
  createCourse,
  createLesson,
  deleteCourse,
  deleteLesson,
  lessonToEdit,
  moveLesson,
  saveLesson,
} from "../../lib/authoring/service.ts";
import { completeLesson, enrollFree } from "../../lib/learning/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { SERVER_URL } from "../support/database.ts";
import { withDeps } from "../support/deps.ts";
import { enroll, makeCategory, makeUser } from "../support/factories.ts";
import { at, makeWritten, orderOf } from "./support.ts";

/** What only several connections can show. */
const race = { ignore: !SERVER_URL };

Deno.test({
  name: "of savers at the same moment one writes, and the others see a conflict",
  ...race,
  fn: () =>
    withDeps(async (deps) => {
      const { author, satu } = await makeWritten(deps);
      const { values } = await lessonToEdit(deps, author, at(satu.id));
      const titles = ["A", "B", "C", "D", "E"];
      const saves = await Promise.all(
        titles.map((title) => saveLesson(deps, author, at(satu.id), { ...values, title })),
      );
      assert.equal(saves.filter(({ kind }) => kind === "saved").length, 1);
      const winner = titles[saves.findIndex(({ kind }) => kind === "saved")];
      assert.equal((await lessonToEdit(deps, author, at(satu.id))).values.title, winner);
      for (const save of saves) {
        if (save.kind === "conflict") assert.equal(save.theirs.title, winner);
      }
    }),
});

Deno.test({
  name: "courses of one title that are made at the same moment get addresses of their own",
  ...race,
  fn: () =>
    withDeps(async (deps) => {
      await makeCategory(deps, { slug: "umum" });
      const author = await makeUser(deps, { role: "instructor" });
      const form = { title: "Sama", category: "umum" };
      const viewer = { ...author, instructorVerified: true };
      const made = await Promise.all([1, 2, 3, 4].map(() => createCourse(deps, viewer, form)));
      assert.deepEqual(made.map(({ slug }) => slug).toSorted(), [
        "sama",
        "sama-2",
        "sama-3",
        "sama-4",
      ]);
    }),
});

Deno.test({
  name: "moves and new lessons at the same moment lose nothing",
  ...race,
  fn: () =>
    withDeps(async (deps) => {
      const { author, first, second, satu, dua, tiga } = await makeWritten(deps);
      const section = String(second.id);
      await Promise.all([
        ...[satu, dua, tiga].map(({ id }) =>
          moveLesson(deps, author, at(id), { section, before: "" })
        ),
        moveLesson(deps, author, at(tiga.id), { section: String(first.id), before: "" }),
        ...[1, 2, 3].map(() => createLesson(deps, author, "kursus", { title: "Baru", section })),
      ]);
      const order = await orderOf(deps, author);
      const slugs = order.match(/\b(?:satu|dua|tiga|baru(?:-\d)?)\b/g)?.toSorted();
      assert.deepEqual(slugs, ["baru", "baru-2", "baru-3", "dua", "satu", "tiga"]);
    }),
});

Deno.test({
  name: "a student who finishes or joins at the moment of a deletion loses nothing",
  ...race,
  fn: () =>
    withDeps(async (deps) => {
      for (let round = 0; round < 4; round++) {
        const slug = `ronde-${round}`;
        const { author, course, satu } = await makeWritten(deps, slug);
        const student = await makeUser(deps);
        await enroll(deps, { user: student, course });
        const address = { courseSlug: slug, lessonSlug: "satu" };
        const [done, removal] = await Promise.allSettled([
          completeLesson(deps, student, address, {}),
          deleteLesson(deps, author, at(satu.id, slug)),
        ]);
        assert.equal(removal.status, "fulfilled");
        const ticks = await deps.db.selectFrom("lesson_completions").selectAll()
          .where("lesson_id", "=", satu.id).execute();
        const kept = await deps.db.selectFrom("lessons").select("retired_at")
          .where("id", "=", satu.id).executeTakeFirst();
        // Either the tick came first and the lesson stays for it, or there was nothing to tick any more.
        assert.equal(ticks.length > 0, kept !== undefined);
        if (done.status === "rejected") assert.ok(done.reason instanceof AppError);
      }
      for (let round = 0; round < 4; round++) {
        const slug = `gabung-${round}`;
        const { author, course } = await makeWritten(deps, slug);
        const student = await makeUser(deps);
        const [joined, removal] = await Promise.allSettled([
          enrollFree(deps, student, slug),
          deleteCourse(deps, author, slug),
        ]);
        assert.equal(removal.status, "fulfilled");
        const found = await deps.db.selectFrom("courses").select("status")
          .where("id", "=", course.id).executeTakeFirst();
        if (joined.status === "fulfilled") assert.equal(found?.status, "archived");
      }
    }),
});
