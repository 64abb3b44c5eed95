import type { Database } from "../../lib/database.ts";
import { migrateAll } from "../../lib/migrate.ts";
import { systemClock } from "../../lib/platform/clock.ts";
import { readConfig } from "../../lib/platform/config.ts";
import { openEmbedded } from "../../lib/platform/db/pglite.ts";
import { openJobs } from "../../lib/platform/jobs.ts";
import { openLive } from "../../lib/platform/live.ts";
import { silentLogger } from "../../lib/platform/log.ts";
import { TestGateway } from "../support/commerce.ts";
import { TestClock } from "../support/deps.ts";
import { timeAutosave } from "./autosave.ts";
import { p95, timeChat } from "./chat.ts";
import { requestsPerSecond } from "./load.ts";
import { median } from "./measure.ts";
import { timePayments } from "./payments.ts";
import { makeShop, timeOverview } from "./overview.ts";
import { openStage, type Stage, type StageDatabase } from "./postgres.ts";
import { serveApp, type ServerProcess, serveSame, SESSION_SECRET, stopAll } from "./processes.ts";
import { timeReminders } from "./reminders.ts";
import { Report } from "./report.ts";
import { queryOf, searchShapes, summarize, timeSearches } from "./search.ts";
import { rareWord, seedGenerated } from "./seed.ts";
import { weigh } from "./weight.ts";

/** How much is done: `--quick` shows that the bench works, its numbers say little; `--embedded` uses PGlite. */
const SCALE = Deno.args.includes("--quick")
  ? {
    few: 100,
    many: 1_000,
    runs: 3,
    rounds: 1,
    milliseconds: 300,
    starts: 1,
    payments: 5,
    talk: { readers: 16, writers: 4, rounds: 2 },
    shops: [{ enrollments: 1_000, orders: 300 }, { enrollments: 10_000, orders: 3_000 }],
  }
  : {
    few: 1_000,
    many: 100_000,
    runs: 15,
    rounds: 4,
    milliseconds: 2_000,
    starts: 3,
    payments: 100,
    talk: { readers: 200, writers: 50, rounds: 4 },
    shops: [{ enrollments: 10_000, orders: 3_000 }, { enrollments: 1_000_000, orders: 300_000 }],
  };
const CONNECTIONS = 16;
const SHAPES = searchShapes(rareWord(7));
const PAGES = { catalog: "/courses", "course page": "/courses/bench-1" };

// deno-lint-ignore no-console -- a report for people, on standard output
const report = new Report((line) => console.log(line));

interface Catalog {
  database: StageDatabase;
  times: Map<string, number[]>;
}

/** A migrated database of so many courses, with the times of its searches. */
async function makeCatalog(stage: Stage, courses: number): Promise<Catalog> {
  const database = await stage.create();
  const connection = await database.open();
  try {
    await migrateAll(connection.db);
    const started = performance.now();
    await seedGenerated(connection.db, courses);
    report.note(`${courses} courses made in ${Math.round(performance.now() - started)} ms`);
    return { database, times: await timeSearches(connection.db, SHAPES, SCALE.runs) };
  } finally {
    await connection.close();
  }
}

function reportSearch(what: string, few: Map<string, number[]>, many: Map<string, number[]>): void {
  const [small, large] = [summarize(few), summarize(many)];
  report.heading(
    `Search, ${what}: p50 in ms with ${SCALE.few} and ${SCALE.many} courses, and the ratio`,
  );
  for (const { name } of SHAPES) {
    const [before, after] = [small.each.get(name) ?? NaN, large.each.get(name) ?? NaN];
    const columns = [before, after, after / before].map((value) => value.toFixed(2).padStart(9));
    report.note(name.padEnd(28) + columns.join(""));
  }
  report.atMost(`search of the mix, ${what}, ratio of p50`, large.all / small.all, 3);
}

/** Milliseconds of every search through the server; a number in the address keeps the page cache out of it. */
async function timeOverHttp({ database }: Catalog): Promise<Map<string, number[]>> {
  const connection = await database.open();
  const queries = await Promise.all(SHAPES.map((shape) => queryOf(connection.db, shape)));
  await connection.close();
  const times = new Map(SHAPES.map(({ name }) => [name, [] as number[]]));
  const server = await serveApp(database.env);
  try {
    for (let run = -1; run < SCALE.runs; run++) {
      for (const [at, { name }] of SHAPES.entries()) {
        const query = new URLSearchParams({ ...queries[at], n: String(run) });
        const started = performance.now();
        const response = await fetch(`${server.base}/courses?${query}`);
        await response.bytes();
        if (!response.ok) throw new Error(`${response.status} for ${name}`);
        if (run >= 0) times.get(name)?.push(performance.now() - started);
      }
    }
  } finally {
    await server.stop();
  }
  return times;
}

/** The cached pages against a server that only sends the same bytes, in turns. */
async function benchPages(catalog: Catalog): Promise<void> {
  report.heading("Pages for visitors, warm, against the same bytes from memory");
  const app = await serveApp(catalog.database.env);
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const url = app.base + path;
      // The second answer comes out of the cache and has the headers that count.
      await (await fetch(url)).body?.cancel();
      const same = await serveSame(
        await fetch(url, { headers: { "accept-encoding": "identity" } }),
      );
      const rates: { page: number[]; bytes: number[] } = { page: [], bytes: [] };
      try {
        const load = { connections: CONNECTIONS, milliseconds: SCALE.milliseconds };
        for (let round = -1; round < SCALE.rounds; round++) {
          const page = await requestsPerSecond(url, load);
          const bytes = await requestsPerSecond(same.base, load);
          if (round < 0) continue;
          rates.page.push(page);
          rates.bytes.push(bytes);
        }
      } finally {
        await same.stop();
      }
      const [page, bytes] = [median(rates.page), median(rates.bytes)];
      report.note(`${name}: ${Math.round(page)} of ${Math.round(bytes)} requests a second`);
      report.atLeast(`${name}, share of the same bytes from memory`, page / bytes, 0.5);
    }
  } finally {
    await app.stop();
  }
}

/** One autosave against a bare update of one row on the same database. */
async function benchAutosave(catalog: Catalog): Promise<void> {
  report.heading("Saving an answer of a quiz");
  const connection = await catalog.database.open();
  try {
    const { save, update } = await timeAutosave(connection, SCALE.runs * 20);
    report.note(`${save.toFixed(2)} ms; a bare update of one row ${update.toFixed(2)} ms`);
    report.atMost("one autosave, as a multiple of the update", save / update, 3);
  } finally {
    await connection.close();
  }
}

/** What a first visit weighs. */
async function benchWeight(catalog: Catalog): Promise<void> {
  report.heading("Weight of a first visit, gzip");
  const app = await serveApp(catalog.database.env);
  try {
    for (const path of ["/courses", "/courses/bench-1", "/"]) {
      const { html, css, fonts, scripts } = await weigh(app.base + path);
      const all = (html + css + fonts + scripts) / 1000;
      report.note(`${path}: html ${html}, css ${css}, fonts ${fonts}, scripts ${scripts} bytes`);
      report.atMost(`${path}, everything`, all, 120, " kB");
      report.atMost(`${path}, scripts`, scripts / 1000, 15, " kB");
    }
  } finally {
    await app.stop();
  }
}

/** From the start of the process to the first 200 of `/healthz`. */
async function benchReady(stage: Stage, catalog: Catalog): Promise<void> {
  report.heading("Ready after the start of `deno serve`");
  const time = async (env: Readonly<Record<string, string>>, prepare = () => Promise.resolve()) => {
    const times = [];
    for (let start = 0; start < SCALE.starts; start++) {
      await prepare();
      const server = await serveApp(env);
      times.push(server.readyMs);
      await server.stop();
    }
    return median(times);
  };
  if (stage.isServer) {
    report.atMost("on a migrated PostgreSQL", await time(catalog.database.env), 1_000, " ms");
  }
  const dataDir = await Deno.makeTempDir({ prefix: "technova-bench-" });
  try {
    // Closed properly before each start, so that none has to recover from the end of the one before.
    const prepare = async () => {
      const connection = await openEmbedded<Database>({ dataDir });
      await migrateAll(connection.db);
      await connection.close();
    };
    const ready = await time({ DATA_DIR: dataDir }, prepare);
    report.atMost("on an existing embedded database", ready, 2_000, " ms");
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

/** A changed title is looked for on two servers, both of which have the old page in their cache. */
async function benchEdits(stage: Stage, catalog: Catalog): Promise<void> {
  report.heading("An edit, seen on two servers");
  if (!stage.isServer) return report.note("left out: the embedded database serves one process");
  const servers = [await serveApp(catalog.database.env), await serveApp(catalog.database.env)];
  const connection = await catalog.database.open();
  try {
    const shows = async ({ base }: ServerProcess, text: string) =>
      (await (await fetch(base + PAGES["course page"])).text()).includes(text);
    for (const server of servers) await shows(server, "");
    const title = `Judul ${crypto.randomUUID()}`;
    await connection.db.updateTable("courses").set({ title }).where("slug", "=", "bench-1")
      .execute();
    const started = performance.now();
    const seen = await Promise.all(servers.map(async (server) => {
      while (!(await shows(server, title))) {
        if (performance.now() - started > 10_000) return Infinity;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return performance.now() - started;
    }));
    report.atMost("the slower of the two", Math.max(...seen), 1_200, " ms");
  } finally {
    await connection.close();
    for (const server of servers) await server.stop();
  }
}

/** What handling a settled notification costs beside writing its rows and nothing else. */
async function benchPayments(database: StageDatabase): Promise<void> {
  report.heading("A settled notification against a bare transaction of the same rows");
  const connection = await database.open();
  const { db } = connection;
  const log = silentLogger;
  const live = openLive(connection, { log });
  const jobs = await openJobs(db, { log });
  try {
    const config = readConfig({ APP_ENV: "development" });
    const gateway = new TestGateway();
    const sessionSecret = new Uint8Array(32);
    const clock = new TestClock();
    const deps = { db, connection, log, live, jobs, config, gateway, sessionSecret, clock };
    const { handled, bare } = await timePayments(deps, SCALE.payments);
    const [slow, fast] = [median(handled), median(bare)];
    report.note(`${slow.toFixed(2)} ms and ${fast.toFixed(2)} ms`);
    report.atMost("handling a settled notification, times the bare writes", slow / fast, 3);
  } finally {
    await jobs.close();
    await live.close();
    await connection.close();
  }
}

/** What a message takes to reach everybody who listens on two servers, beside a bare notification's way. */
async function benchChat(stage: Stage, database: StageDatabase): Promise<void> {
  report.heading("A chat message at every reader, on two servers, against a bare NOTIFY");
  if (!stage.isServer) return report.note("left out: the embedded database serves one process");
  const servers = [await serveApp(database.env), await serveApp(database.env)];
  const connections = [await database.open(), await database.open()];
  const [connection] = connections;
  const log = silentLogger;
  const live = openLive(connection, { log });
  const jobs = await openJobs(connection.db, { log });
  try {
    const config = readConfig({ APP_ENV: "development" });
    const sessionSecret = new TextEncoder().encode(SESSION_SECRET);
    const base = { config, sessionSecret, log, live, jobs, clock: systemClock };
    const deps = { ...base, db: connection.db, gateway: new TestGateway() };
    const bases = servers.map(({ base }) => base);
    const { chat, bare } = await timeChat(deps, bases, connections, SCALE.talk);
    const [slow, fast] = [p95(chat), p95(bare)];
    report.note(`${slow.toFixed(1)} ms and ${fast.toFixed(1)} ms`);
    report.atMost("a message's way, p95, times a bare NOTIFY's", slow / fast, 10);
  } finally {
    await jobs.close();
    await live.close();
    for (const server of servers) await server.stop();
    for (const connection of connections) await connection.close();
  }
}

/** Logging everybody who is due, against inserting as many rows and nothing else. */
async function benchReminders(stage: Stage, { database }: Catalog): Promise<void> {
  const size = { sessions: SCALE.few, people: 100 };
  const due = size.sessions * size.people;
  report.heading(`Logging ${due} reminders that are due`);
  const connection = await database.open();
  try {
    const { logged, bare, growth, byOne, byFour } = await timeReminders(connection.db, size);
    report.note(`${Math.round(logged)} ms; a bare insert ${Math.round(bare)} ms`);
    report.atMost("logging them, times the bare insert", logged / bare, 5);
    // Embedded, the database itself is the process's memory.
    if (stage.isServer) report.atMost("growth of the process meanwhile", growth / 1e6, 32, " MB");
    report.atMost("off the mark, by one runner", Math.abs(byOne - due), 0);
    report.atMost("off the mark, by four at once", Math.abs(byFour - due), 0);
  } finally {
    await connection.close();
  }
}

/** The admins' overview of a small shop against that of a large one. */
async function benchOverview(stage: Stage): Promise<void> {
  report.heading("The shop at a glance, p50");
  const times: number[] = [];
  for (const size of SCALE.shops) {
    const connection = await (await stage.create()).open();
    try {
      await migrateAll(connection.db);
      await makeShop(connection.db, size);
      const p50 = median(await timeOverview(connection.db, SCALE.runs));
      report.note(`${size.enrollments} enrollments, ${size.orders} orders: ${p50.toFixed(2)} ms`);
      times.push(p50);
    } finally {
      await connection.close();
    }
  }
  report.atMost("the overview, ratio of p50", times[1] / times[0], 3);
}

/** Everything in turn; the exit code says whether all limits were kept. */
async function main(): Promise<void> {
  const stage = await openStage(Deno.args.includes("--embedded"));
  report.note(`Database: ${stage.name}`);
  const interrupt = async () => {
    await stopAll();
    await stage.close();
    Deno.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, interrupt);
  try {
    const few = await makeCatalog(stage, SCALE.few);
    const many = await makeCatalog(stage, SCALE.many);
    reportSearch("the use case", few.times, many.times);
    reportSearch("whole pages", await timeOverHttp(few), await timeOverHttp(many));
    await benchAutosave(few);
    await benchPages(few);
    await benchEdits(stage, few);
    await benchWeight(few);
    await benchReady(stage, few);
    await benchPayments(few.database);
    await benchChat(stage, few.database);
    await benchReminders(stage, few);
    await benchOverview(stage);
  } finally {
    await stage.close();
  }
  // Listeners for signals would keep the process alive.
  Deno.exit(report.hasFailures ? 1 : 0);
}

await main();
