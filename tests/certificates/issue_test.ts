import assert from "node:assert/strict";
import { issueIfEarned, ownCertificate } from "../../lib/certificates/service.ts";
import { drainJobs } from "../../lib/handlers.ts";
import { completeLesson } from "../../lib/learning/service.ts";
import { eventNames } from "../learning/support.ts";
import { withApp } from "../support/app.ts";
import { makeQuestion, makeQuiz } from "../support/assessment.ts";
import { makeCertified, makeGraduate } from "../support/certified.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeExercise, makeSubmission } from "../support/exercises.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";

function certificates({ db }: TestDeps) {
  return db.selectFrom("certificates").selectAll().orderBy("id").execute();
}

/** A finished attempt of a quiz with so many of ten points. */
async function finishQuiz(deps: TestDeps, quizId: number, userId: number, points: number) {
  const now = deps.clock.now();
  await deps.db.insertInto("quiz_attempts").values({
    quiz_id: quizId,
    user_id: userId,
    seed: 1,
    started_at: now,
    deadline_at: null,
    finished_at: now,
    finished_by: "student",
    points,
    max_points: 10,
  }).execute();
}

Deno.test("the last lesson issues the certificate by itself, and a mail tells of it, once", () =>
  withDeps(async (deps) => {
    const course = await makeCourse(deps, { slug: "kursus", title: "Dasar Word" });
    await makeLesson(deps, { course, slug: "satu" });
    await makeLesson(deps, { course, slug: "dua" });
    const student = await makeUser(deps, { name: "Dewi", email: "dewi@contoh.test" });
    await enroll(deps, { user: student, course });
    const tick = (lessonSlug: string) =>
      completeLesson(deps, student, { courseSlug: "kursus", lessonSlug }, {});
    await tick("satu");
    await drainJobs(deps);
    assert.deepEqual(await certificates(deps), []);
    await tick("dua");
    await drainJobs(deps);
    const [row, ...more] = await certificates(deps);
    assert.deepEqual(more, []);
    assert.deepEqual([row.holder_name, row.course_title, row.skills, row.expires_at], [
      "Dewi",
      "Dasar Word",
      ["Hal yang dipelajari"],
      null,
    ]);
    assert.equal(row.issued_at.toString(), deps.clock.now().toString());
    await tick("dua");
    await issueIfEarned(deps, { userId: student.id, courseId: course.id });
    await drainJobs(deps);
    const mails = await deps.db.selectFrom("mail_messages").select(["key", "text"])
      .where("key", "like", "certificate-%").execute();
    assert.equal(mails.length, 1);
    assert.match(mails[0].text, new RegExp(`/certificates/${row.code}`));
  }));

Deno.test("every lesson, the quizzes that count, and every required exercise above 0: one is not enough", () =>
  withDeps(async (deps) => {
    const { course, student, lesson } = await makeGraduate(deps);
    const candidate = { userId: student.id, courseId: course.id };
    const issue = () => issueIfEarned(deps, candidate);
    const second = await makeLesson(deps, { course, slug: "dua" });
    const quiz = await makeQuiz(deps, { course, pass_mark: 70 });
    await makeQuestion(deps, { quiz });
    // What does not count: a section's quiz that the instructor left out.
    const section = lesson.section_id;
    const other = await makeQuiz(deps, {
      course,
      section_id: section,
      counts_for_certificate: false,
    });
    await makeQuestion(deps, { quiz: other });
    const required = await makeExercise(deps, { course });
    await makeExercise(deps, { course, isRequired: false });
    assert.equal(await issue(), false);
    const seat = await deps.db.selectFrom("enrollments").select("id").executeTakeFirstOrThrow();
    await deps.db.insertInto("lesson_completions").values({
      enrollment_id: seat.id,
      lesson_id: second.id,
      completed_at: deps.clock.now(),
    }).execute();
    assert.equal(await issue(), false);
    const work = await makeSubmission(deps, { exercise: required, user: student });
    assert.equal(await issue(), false, "not graded");
    const grade = (grade: number, kept: number) =>
      deps.db.updateTable("exercise_submissions")
        .set({ grade, kept_percent: kept, graded_at: deps.clock.now() })
        .where("id", "=", work.id).execute();
    await grade(1, 100);
    assert.equal(await issue(), false, "the quiz is missing");
    await finishQuiz(deps, quiz.id, student.id, 6.9);
    assert.equal(await issue(), false, "69 of 70 percent");
    await deps.db.updateTable("quiz_attempts").set({ points: 7 }).execute();
    await grade(0, 100);
    assert.equal(await issue(), false, "graded with 0");
    await grade(50, 0);
    assert.equal(await issue(), false, "nothing left after lateness");
    await grade(1, 30);
    assert.equal(await issue(), true);
    assert.equal(await issue(), false, "there is one");
    assert.equal((await certificates(deps)).length, 1);
  }));

Deno.test("no seat, no lessons, no account: no certificate", () =>
  withDeps(async (deps) => {
    const { course, student } = await makeGraduate(deps);
    const candidate = { userId: student.id, courseId: course.id };
    await deps.db.updateTable("enrollments").set({ status: "revoked" }).execute();
    assert.equal(await issueIfEarned(deps, candidate), false);
    await deps.db.updateTable("enrollments").set({ status: "active" }).execute();
    await deps.db.updateTable("users").set({ deactivated_at: deps.clock.now() })
      .where("id", "=", student.id).execute();
    assert.equal(await issueIfEarned(deps, candidate), false);
    const empty = await makeCourse(deps);
    await enroll(deps, { user: student, course: empty });
    assert.equal(await issueIfEarned(deps, { userId: student.id, courseId: empty.id }), false);
    assert.deepEqual(await certificates(deps), []);
  }));

Deno.test("what was copied stays, whatever becomes of name, course and validity", () =>
  withDeps(async (deps) => {
    const { course, student } = await makeGraduate(deps);
    await deps.db.insertInto("certificate_settings").values({
      course_id: course.id,
      valid_months: 12,
      updated_at: deps.clock.now(),
    }).execute();
    await ownCertificate(deps, student, "kursus");
    const [before] = await certificates(deps);
    assert.equal(before.expires_at?.toString(), "2027-11-21T03:00:00Z");
    await deps.db.updateTable("users").set({ name: "Nama Baru" }).execute();
    await deps.db.updateTable("courses").set({ title: "Judul Baru" }).execute();
    await deps.db.updateTable("certificate_settings").set({ valid_months: 1 }).execute();
    await ownCertificate(deps, student, "kursus");
    assert.deepEqual(await certificates(deps), [before]);
  }));

Deno.test({
  name: "fifty racing requests make one certificate and one event",
  ignore: !SERVER_URL,
  fn: () =>
    withApp(async ({ deps, client }) => {
      const { student } = await makeGraduate(deps);
      const dewi = await client(student);
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => dewi.get("/learn/kursus/certificate")),
      );
      const pages = await Promise.all(answers.map((answer) => answer.text()));
      const [row, ...more] = await certificates(deps);
      assert.deepEqual(more, []);
      for (const page of pages) assert.ok(page.includes(`/certificates/${row.code}.pdf`));
      const events = await eventNames(deps);
      assert.deepEqual(events.filter((name) => name === "certificate_issued").length, 1);
    }),
});

Deno.test({
  name: "fifty jobs at once make one certificate, and a revoked one is not issued again",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const { student, course } = await makeGraduate(deps);
      const candidate = { userId: student.id, courseId: course.id };
      const results = await Promise.all(
        Array.from({ length: 50 }, () => issueIfEarned(deps, candidate)),
      );
      assert.equal(results.filter(Boolean).length, 1);
      await deps.db.updateTable("certificates").set({ revoked_at: deps.clock.now() }).execute();
      assert.equal(await issueIfEarned(deps, candidate), false);
      assert.equal((await certificates(deps)).length, 1);
    }),
});

Deno.test("the checklist says what is missing and leads there; then there is the download", () =>
  withApp(async ({ deps, client }) => {
    const { course, student, instructor } = await makeGraduate(deps);
    await makeLesson(deps, { course, slug: "dua" });
    const quiz = await makeQuiz(deps, { course, title: "Kuis akhir", pass_mark: 80 });
    await makeQuestion(deps, { quiz });
    const exercise = await makeExercise(deps, { course, name: "Surat resmi" });
    const dewi = await client(student);
    const html = await (await dewi.get("/learn/kursus/certificate")).text();
    assert.match(html, /1 dari 2 materi/);
    assert.match(html, /Lulus kuis: Kuis akhir/);
    assert.match(html, /Nilai lulus 80%/);
    assert.match(html, /href="\/learn\/kursus\/quiz"/);
    assert.match(html, /Latihan dinilai di atas 0: Surat resmi/);
    assert.match(html, new RegExp(`href="/learn/kursus/exercises/${exercise.id}"`));
    assert.match(html, /0 dari 3 syarat terpenuhi/);
    assert.doesNotMatch(html, /\.pdf/);
    const stranger = await client(await makeUser(deps));
    assert.equal((await stranger.get("/learn/kursus/certificate")).status, 403);
    const visitor = await client();
    assert.match(
      (await visitor.get("/learn/kursus/certificate")).headers.get("location") ?? "",
      /^\/login\?next=/,
    );
    const owner = await (await (await client(instructor)).get("/learn/kursus/certificate")).text();
    assert.match(owner, /Pratinjau/);
  }));

Deno.test("a person who leaves takes their name off their certificate, which stays", () =>
  withApp(async ({ deps, client }) => {
    const { student, certificate, course } = await makeCertified(deps);
    const exercise = await makeExercise(deps, { course });
    await makeSubmission(deps, { exercise, user: student });
    const dewi = await client(student);
    const data = await (await dewi.get("/profile/data.json")).json();
    assert.deepEqual(data.certificates[0].code, certificate.code);
    assert.deepEqual(data.submissions[0].link, "https://contoh.test/hasil");
    const gone = await dewi.post("/profile/data", { password: "rahasia-uji-123" });
    assert.equal(gone.status, 303);
    const page = await (await client()).get(`/certificates/${certificate.code}`);
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(html, /Pengguna terhapus/);
    assert.doesNotMatch(html, /Dewi Lestari/);
    assert.deepEqual(await deps.db.selectFrom("exercise_submissions").select("id").execute(), []);
  }));
