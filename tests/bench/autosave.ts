import { sql } from "kysely";
import { saveAnswers, startQuiz } from "../../lib/assessment/service.ts";
import type { Database } from "../../lib/database.ts";
import { systemClock } from "../../lib/platform/clock.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { openJobs } from "../../lib/platform/jobs.ts";
import { openLive } from "../../lib/platform/live.ts";
import { silentLogger } from "../../lib/platform/log.ts";
import { viewerOf } from "../assessment/support.ts";
import { makeQuizWorld } from "../support/assessment.ts";
import { median } from "./measure.ts";

/** Medians in milliseconds. */
export interface AutosaveTimes {
  /** Saving one answer of a running attempt, the use case. */
  save: number;
  /** Updating one row of a table without anything else to it. */
  update: number;
}

/** Times both in turns, so that whatever slows the database down slows down both. */
export async function timeAutosave(
  connection: Connection<Database>,
  runs: number,
): Promise<AutosaveTimes> {
  const { db } = connection;
  const log = silentLogger;
  const live = await openLive(connection, { log });
  const deps = { db, clock: systemClock, jobs: await openJobs(db, { log }), live };
  const { student, address, questions } = await makeQuizWorld(db, { time_limit_minutes: 600 });
  const viewer = viewerOf(student);
  await startQuiz(deps, viewer, address);
  await sql`create table bench_row (id bigint primary key, value bigint not null)`.execute(db);
  await sql`insert into bench_row values (1, 0)`.execute(db);
  const single = questions.filter(({ kind }) => kind === "single")[0].id;
  const times: { save: number[]; update: number[] } = { save: [], update: [] };
  for (let run = -20; run < runs; run++) {
    const started = performance.now();
    await sql`update bench_row set value = ${run}::bigint where id = 1`.execute(db);
    const between = performance.now();
    const saves = [{ question: single, answer: run % 2 ? "r1" : "w1", seq: run + 21 }];
    await saveAnswers(deps, viewer, address, { saves });
    if (run < 0) continue;
    times.update.push(between - started);
    times.save.push(performance.now() - between);
  }
  await sql`drop table bench_row`.execute(db);
  await live.close();
  return { save: median(times.save), update: median(times.update) };
}
