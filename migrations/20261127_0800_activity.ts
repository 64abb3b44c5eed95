import { type Kysely, sql } from "kysely";

/**
 * A student is active who does a lesson, takes a quiz, hands something in or comes to a session, not only who opens a
 * lesson: otherwise they would count as gone while they work.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function note_activity(who bigint, course bigint, moment timestamptz) returns void
    language sql as $$
      update enrollments set last_activity_at = moment
      where user_id = who and course_id = course and last_activity_at < moment
    $$`.execute(db);
  await onWrite(db, "lesson_completions", {
    when: "insert",
    seat: "select user_id, course_id from enrollments where id = new.enrollment_id",
    moment: "new.completed_at",
  });
  // Who was cut off by the clock may have left long before.
  await onWrite(db, "quiz_attempts", {
    when: "insert or update of finished_at",
    seat: "select new.user_id, course_id from quizzes where id = new.quiz_id",
    moment: "case when new.finished_by = 'student' then new.finished_at else new.started_at end",
  });
  await onWrite(db, "exercise_submissions", {
    when: "insert or update of submitted_at",
    seat: "select new.user_id, course_id from exercises where id = new.exercise_id",
    moment: "new.submitted_at",
  });
  // What the instructor's list says was true when the session began, whenever it was filled in.
  await onWrite(db, "attendances", {
    when: "insert or update of is_present",
    seat: "select new.user_id, course_id from live_sessions where id = new.session_id",
    moment: `case when not new.is_present then null when new.source = 'join' then new.noted_at
      else (select least(new.noted_at, starts_at) from live_sessions where id = new.session_id) end`,
  });
  await sql`
    update enrollments e set last_activity_at = deed.at from (
      select user_id, course_id, max(at) as at from (
        select s.user_id, s.course_id, d.completed_at as at
        from lesson_completions d join enrollments s on s.id = d.enrollment_id
        union all
        select a.user_id, q.course_id,
          case when a.finished_by = 'student' then a.finished_at else a.started_at end
        from quiz_attempts a join quizzes q on q.id = a.quiz_id
        union all
        select w.user_id, x.course_id, w.submitted_at
        from exercise_submissions w join exercises x on x.id = w.exercise_id
        union all
        select t.user_id, s.course_id,
          case t.source when 'join' then t.noted_at else least(t.noted_at, s.starts_at) end
        from attendances t join live_sessions s on s.id = t.session_id where t.is_present
      ) deeds group by user_id, course_id
    ) deed
    where e.user_id = deed.user_id and e.course_id = deed.course_id
      and e.last_activity_at < deed.at`.execute(db);
}

/** Notes what is written into a table as activity of a seat: `seat` gives person and course, `moment` when; null: none. */
async function onWrite(
  db: Kysely<unknown>,
  table: string,
  { when, seat, moment }: { when: string; seat: string; moment: string },
): Promise<void> {
  const name = `note_activity_of_${table}`;
  await sql`
    create function ${sql.id(name)}() returns trigger language plpgsql as $$
    begin
      perform note_activity(seat.user_id, seat.course_id, ${sql.raw(moment)})
      from (${sql.raw(seat)}) seat (user_id, course_id);
      return null;
    end $$`.execute(db);
  await sql`
    create trigger ${sql.id(name)} after ${sql.raw(when)} on ${sql.table(table)}
    for each row execute function ${sql.id(name)}()`.execute(db);
}
