import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { closeOverdue, startQuiz } from "../../lib/assessment/service.ts";
import { signIn } from "../support/app.ts";
import { makeQuestion, makeQuizWorld } from "../support/assessment.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { viewerOf } from "./support.ts";

const STUDENTS = 200;
const QUESTIONS = 4;
const ROUNDS = 2;
const SAVES = STUDENTS * QUESTIONS * ROUNDS;

interface Server {
  base: string;
  kill(): Promise<void>;
}

async function serve({ db, sessionSecret }: TestDeps): Promise<Server> {
  const { rows: [{ name }] } = await sql<{ name: string }>`select current_database() as name`
    .execute(db);
  const url = new URL(SERVER_URL!);
  url.pathname = `/${name}`;
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", fileURLToPath(import.meta.resolve("./crash_server.ts"))],
    env: {
      APP_ENV: "development",
      DATABASE_URL: url.href,
      SESSION_SECRET: new TextDecoder().decode(sessionSecret),
      APP_BASE_URL: "http://localhost:8000",
    },
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const reader = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { value = "" } = await reader.read();
  reader.releaseLock();
  return {
    base: `http://127.0.0.1:${value.trim()}`,
    kill: async () => {
      process.kill("SIGKILL");
      await process.stdout.cancel().catch(() => {});
      await process.status;
    },
  };
}

/** What the server has said it keeps: by student and question, the number of the save. */
type Acknowledged = Map<string, number>;

const answerOf = (student: number, seq: number) => `jawaban ${student} nomor ${seq}`;

Deno.test({
  name:
    "200 students save at once, the process is killed meanwhile: no acknowledged answer is lost",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      // The other process has the machine's clock.
      deps.clock.at = Temporal.Now.instant();
      const world = await makeQuizWorld(deps, { time_limit_minutes: 30 }, []);
      const questions: number[] = [];
      for (let n = 0; n < QUESTIONS; n++) {
        questions.push((await makeQuestion(deps, { quiz: world.quiz, kind: "short" })).id);
      }
      const people = await Promise.all(Array.from({ length: STUDENTS }, async () => {
        const user = await makeUser(deps);
        await enroll(deps, { user, course: world.course });
        await startQuiz(deps, viewerOf(user), world.address);
        return { id: user.id, cookie: (await signIn(deps, user)).split(";")[0] };
      }));

      const acknowledged: Acknowledged = new Map();
      let server = await serve(deps);
      let restart: Promise<void> | null = null;
      let count = 0;
      const crash = async () => {
        await server.kill();
        server = await serve(deps);
      };
      const save = async (
        person: { id: number; cookie: string },
        question: number,
        seq: number,
      ) => {
        for (;;) {
          try {
            const answer = answerOf(person.id, seq);
            const response = await fetch(
              `${server.base}/learn/${world.course.slug}/quiz/answers`,
              {
                method: "PUT",
                headers: { "content-type": "application/json", cookie: person.cookie },
                body: JSON.stringify({ saves: [{ question, answer, seq }] }),
              },
            );
            const { saved } = await response.json();
            if (response.status !== 200) throw new Error(String(response.status));
            acknowledged.set(`${person.id}/${question}`, saved[0].seq);
            if (++count === SAVES >> 1) restart ??= crash();
            return;
          } catch {
            // The process is gone: once more when there is another.
            await (restart ?? new Promise((resolve) => setTimeout(resolve, 20)));
          }
        }
      };
      try {
        await Promise.all(people.map(async (person) => {
          for (let seq = 1; seq <= QUESTIONS * ROUNDS; seq++) {
            await save(person, questions[seq % QUESTIONS], seq);
          }
        }));
        await restart;
      } finally {
        await server.kill();
      }
      assert.ok(count >= SAVES);

      deps.clock.advance({ hours: 1 });
      assert.deepEqual(await closeOverdue(deps, { isDry: false }), { found: STUDENTS });
      const kept = await deps.db.selectFrom("quiz_answers as n")
        .innerJoin("quiz_attempts as a", "a.id", "n.attempt_id")
        .select(["a.user_id", "n.question_id", "n.seq", "n.value", "a.finished_at"]).execute();
      assert.equal(kept.length, STUDENTS * QUESTIONS);
      for (const row of kept) {
        const seq = acknowledged.get(`${row.user_id}/${row.question_id}`);
        assert.equal(row.seq, seq);
        assert.equal(row.value, answerOf(row.user_id, row.seq));
        assert.ok(row.finished_at);
      }
    }),
});
