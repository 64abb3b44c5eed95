import { type Kysely, sql } from "kysely";

/**
 * Autosave in one statement. A function, because Postgres keeps the plans of its statements: planning them anew would
 * cost more than running them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Saves a batch, one answer a question, in the attempt of a person with an active seat, if it still takes answers
  // from this device (null: from any). What is older than what is kept changes nothing. Tells how the attempt stands,
  // also when nothing was saved. The share of its row makes closing wait for saves and saves for closing.
  await sql`
    create function save_quiz_answers(
      course_slug text, section text, person bigint, expected_quiz bigint, from_device text,
      saves jsonb, saved_now timestamptz, grace interval,
      out quiz bigint, out attempt bigint, out deadline timestamptz, out finished timestamptz,
      out devices text[], out is_open boolean, out saved jsonb
    ) language plpgsql as $$
    declare
      written integer;
    begin
      select q.id, a.id, a.deadline_at, a.finished_at, a.devices
      into quiz, attempt, deadline, finished, devices
      from courses c
      join enrollments e on e.course_id = c.id and e.user_id = person and e.status = 'active'
      join quizzes q on q.course_id = c.id and q.published_at is not null
        and q.section_id::text is not distinct from section
      join quiz_attempts a on a.quiz_id = q.id and a.user_id = person
      where c.slug = course_slug and c.status <> 'draft'
      for share of a;
      is_open := quiz = expected_quiz and finished is null
        and (deadline is null or deadline + grace >= saved_now)
        and (from_device is null or devices[cardinality(devices)] = from_device);
      saved := '[]';
      if is_open is not true or saves = '[]' then return; end if;
      insert into quiz_answers as n (attempt_id, question_id, quiz_id, value, seq, saved_at)
      select attempt, g.question, quiz, coalesce(g.value, 'null'), g.seq, saved_now
      from jsonb_to_recordset(saves) as g(question bigint, value jsonb, seq bigint)
      on conflict (attempt_id, question_id) do update
        set value = excluded.value, seq = excluded.seq, saved_at = excluded.saved_at
        where n.seq < excluded.seq;
      get diagnostics written = row_count;
      -- Null: all of them, as they came.
      saved := null;
      if written = jsonb_array_length(saves) then return; end if;
      select jsonb_agg(jsonb_build_object('question', n.question_id, 'seq', n.seq, 'at', n.saved_at))
      into saved
      from jsonb_to_recordset(saves) as g(question bigint)
      join quiz_answers n on n.attempt_id = attempt and n.question_id = g.question;
    end $$`.execute(db);
}
