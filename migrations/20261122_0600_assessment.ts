import { type Kysely, sql } from "kysely";

/** Quizzes, their questions, everybody's one attempt, and what was corrected afterwards. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table quizzes (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      -- Null: the course's final quiz.
      section_id bigint,
      title text not null check (length(title) between 1 and 160),
      description text not null default '',
      -- The window; null is open on that side.
      opens_at timestamptz,
      closes_at timestamptz,
      time_limit_minutes integer check (time_limit_minutes between 1 and 1440),
      -- Percent of the points.
      pass_mark integer not null default 100 check (pass_mark between 0 and 100),
      shuffle_questions boolean not null default true,
      shuffle_options boolean not null default true,
      results_shown text not null default 'after_submit'
        check (results_shown in ('after_submit', 'after_close', 'never')),
      explanations_shown text not null default 'after_close'
        check (explanations_shown in ('after_submit', 'after_close', 'never')),
      counts_for_certificate boolean not null,
      -- Null: a draft that only those who manage the course see.
      published_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint quizzes_section_key unique (section_id),
      constraint quizzes_window check (closes_at > opens_at),
      foreign key (section_id, course_id) references sections (id, course_id) on delete cascade
    )`.execute(db);
  await sql`
    create unique index quizzes_final_key on quizzes (course_id) where section_id is null`
    .execute(db);
  await sql`create index quizzes_course on quizzes (course_id)`.execute(db);

  await sql`
    create table quiz_questions (
      id bigint generated always as identity primary key,
      quiz_id bigint not null references quizzes on delete cascade,
      position integer not null,
      kind text not null
        check (kind in ('single', 'multiple', 'truefalse', 'short', 'number', 'matching')),
      prompt text not null check (length(prompt) between 1 and 20000),
      explanation text not null default '',
      points integer not null default 1 check (points between 1 and 1000),
      -- What can be answered and what is right; its shape depends on the kind (lib/assessment/spec.ts).
      spec jsonb not null check (jsonb_typeof(spec) = 'object'),
      -- Set: taken out of the scores after somebody had started.
      dropped_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint quiz_questions_of_quiz unique (id, quiz_id)
    )`.execute(db);
  await sql`create index quiz_questions_quiz on quiz_questions (quiz_id, position, id)`.execute(db);

  await sql`
    create table quiz_attempts (
      id bigint generated always as identity primary key,
      quiz_id bigint not null constraint quiz_attempts_quiz references quizzes,
      user_id bigint not null references users,
      -- Decides the order of questions and options.
      seed integer not null,
      started_at timestamptz not null,
      -- With extra time, without the grace for the network; null: no end.
      deadline_at timestamptz,
      extra_seconds integer not null default 0 check (extra_seconds >= 0),
      finished_at timestamptz,
      finished_by text check (finished_by in ('student', 'time')),
      -- Where it was opened, the newest last: that one may save.
      devices text[] not null default '{}',
      points numeric(12, 4),
      max_points numeric(12, 4),
      constraint quiz_attempts_one unique (quiz_id, user_id),
      constraint quiz_attempts_of_quiz unique (id, quiz_id),
      check ((finished_at is null) = (finished_by is null)),
      check ((finished_at is null) = (points is null) and (points is null) = (max_points is null))
    )`.execute(db);
  await sql`create index quiz_attempts_user on quiz_attempts (user_id)`.execute(db);
  await sql`
    create index quiz_attempts_running on quiz_attempts (deadline_at) where finished_at is null`
    .execute(db);

  await sql`
    create table quiz_answers (
      attempt_id bigint not null,
      question_id bigint not null,
      quiz_id bigint not null,
      -- JSON null: taken back.
      value jsonb not null,
      seq bigint not null check (seq > 0),
      saved_at timestamptz not null,
      -- Set when the attempt is graded.
      points numeric(12, 4),
      primary key (attempt_id, question_id),
      foreign key (attempt_id, quiz_id) references quiz_attempts (id, quiz_id) on delete cascade,
      foreign key (question_id, quiz_id) references quiz_questions (id, quiz_id)
    )`.execute(db);
  await sql`create index quiz_answers_question on quiz_answers (question_id)`.execute(db);

  await sql`
    create table quiz_extra_time (
      quiz_id bigint not null references quizzes on delete cascade,
      user_id bigint not null references users,
      seconds integer not null check (seconds between 0 and 86400),
      granted_by bigint not null references users,
      granted_at timestamptz not null,
      primary key (quiz_id, user_id)
    )`.execute(db);

  await sql`
    create table quiz_regrades (
      id bigint generated always as identity primary key,
      quiz_id bigint not null references quizzes on delete cascade,
      question_id bigint not null references quiz_questions on delete cascade,
      -- What was done, such as accept_option or drop, with its details.
      action text not null,
      detail jsonb not null,
      reason text not null check (length(reason) between 1 and 2000),
      -- How many finished attempts got another score.
      changed_count integer not null default 0,
      made_by bigint not null references users,
      made_at timestamptz not null
    )`.execute(db);
  await sql`create index quiz_regrades_quiz on quiz_regrades (quiz_id, id)`.execute(db);
  await lockStartedQuizzes(db);
}

/**
 * Once somebody has started, questions stay as they are. The lock on the quiz conflicts with the one that a new
 * attempt takes through its foreign key, so of an edit and a start at the same moment one sees the other. A
 * regrading says that it is one: `set local assessment.regrading = 'on'`.
 */
async function lockStartedQuizzes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change_of_started_quiz(quiz bigint) returns void language plpgsql as $$
    begin
      perform from quizzes where id = quiz for update;
      if exists (select from quiz_attempts where quiz_id = quiz) then
        raise exception 'somebody has started quiz %', quiz
          using errcode = 'check_violation', constraint = 'quiz_started';
      end if;
    end $$`.execute(db);
  await sql`
    create function lock_quiz_questions() returns trigger language plpgsql as $$
    begin
      if coalesce(current_setting('assessment.regrading', true), '') <> 'on' then
        perform refuse_change_of_started_quiz(q) from
          (select old.quiz_id as q where tg_op <> 'INSERT'
            union select new.quiz_id where tg_op <> 'DELETE') touched;
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger quiz_questions_lock before insert or update or delete on quiz_questions
    for each row execute function lock_quiz_questions()`.execute(db);
  await sql`
    create function lock_quiz_order() returns trigger language plpgsql as $$
    begin
      perform refuse_change_of_started_quiz(old.id);
      return new;
    end $$`.execute(db);
  // An attempt keeps its order of questions and options.
  await sql`
    create trigger quizzes_lock before update on quizzes for each row
    when ((old.shuffle_questions, old.shuffle_options, old.course_id, old.section_id)
      is distinct from (new.shuffle_questions, new.shuffle_options, new.course_id, new.section_id))
    execute function lock_quiz_order()`.execute(db);
}
