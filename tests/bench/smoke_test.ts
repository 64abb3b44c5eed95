import assert from "node:assert/strict";
import { browseCatalog, listCategoryTree } from "../../lib/catalog/service.ts";
import { withServer } from "../support/app.ts";
import { withDeps } from "../support/deps.ts";
import { type ShopDeps, withShop } from "../support/commerce.ts";
import { countWritten, timePayments } from "./payments.ts";
import { requestsPerSecond } from "./load.ts";
import { median } from "./measure.ts";
import { timeReminders } from "./reminders.ts";
import { Report } from "./report.ts";
import { searchShapes, summarize, timeSearches } from "./search.ts";
import { CATEGORY, rareWord, seedGenerated } from "./seed.ts";
import { weigh } from "./weight.ts";

Deno.test("the bench's searches find what they are meant to find", () =>
  withDeps(async (deps) => {
    await seedGenerated(deps.db, 400);
    const shapes = searchShapes(rareWord(7));
    for (const { name, query } of shapes) {
      const { courses, corrected } = await browseCatalog(deps, query);
      if (name === "nothing") assert.equal(courses.length, 0);
      else if (!/filters|three/.test(name)) assert.ok(courses.length > 0, name);
      assert.equal(corrected !== null, /typing error/.test(name), name);
    }
    const tree = await listCategoryTree(deps);
    const main = tree.find(({ slug }) => slug === CATEGORY);
    assert.ok(main && main.courseCount > 0 && main.courseCount < 400);
    const { all, each } = summarize(await timeSearches(deps.db, shapes, 1));
    assert.equal(each.size, shapes.length);
    assert.ok(all > 0);
  }));

Deno.test("generating again adds nothing twice", () =>
  withDeps(async ({ db }) => {
    await seedGenerated(db, 30);
    await seedGenerated(db, 40);
    const courses = await db.selectFrom("courses").select(["status", "lesson_count"]).execute();
    assert.equal(courses.length, 40);
    assert.ok(courses.every((one) => one.status === "published" && one.lesson_count === 2));
  }));

Deno.test("the load counts answers, and refuses wrong ones", async () => {
  let asked = 0;
  let status = 200;
  await withServer(
    () => Promise.resolve(new Response("isi ".repeat(20_000), { status: (asked++, status) })),
    async (base) => {
      const load = { connections: 2, milliseconds: 50 };
      assert.ok(await requestsPerSecond(`${base}/a?b=1`, load) > 0);
      assert.ok(asked > 1);
      status = 503;
      await assert.rejects(requestsPerSecond(base, load), /503/);
    },
  );
});

Deno.test("a visit weighs its page, styles, needed fonts and scripts with their imports", async () => {
  const latin = "unicode-range: U+0000-00FF, U+2000-206F";
  const files: Record<string, string> = {
    "/": '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script><p>Halo',
    "/plain": "<p>Halo",
    "/a.css": `@font-face { src: url("/l.woff2"); ${latin} }
      @font-face { src: url(/x.woff2); unicode-range: U+0100-02BA }`,
    "/l.woff2": "l".repeat(1000),
    "/x.woff2": "x".repeat(5000),
    "/a.js": 'import{b}from"./b.js";b()',
    "/b.js": "export const b=()=>{}",
  };
  await withServer(
    (request) => {
      const content = files[new URL(request.url).pathname];
      return Promise.resolve(new Response(content ?? "", { status: content ? 200 : 404 }));
    },
    async (base) => {
      const weight = await weigh(base);
      assert.equal(weight.fonts, 1000);
      assert.ok(weight.scripts > 60 && weight.html > 0 && weight.css > 0);
      const plain = await weigh(`${base}/plain`);
      assert.deepEqual([plain.scripts, plain.fonts, plain.css], [0, 0, 0]);
    },
  );
});

Deno.test("limits that are not kept are remembered", () => {
  const lines: string[] = [];
  const report = new Report((line) => lines.push(line));
  report.atMost("a", 2, 3);
  report.atLeast("b", 0.6, 0.5);
  assert.equal(report.hasFailures, false);
  report.atMost("c", 4, 3, " ms");
  assert.equal(report.hasFailures, true);
  assert.deepEqual(lines.map((line) => line.slice(0, 4)), ["PASS", "PASS", "FAIL"]);
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([1, 2, 3, 4]), 2.5);
});

Deno.test("the bare transaction writes as many rows as handling a notification does", () =>
  withShop(async (deps) => {
    const only = async (work: (shop: ShopDeps) => Promise<unknown>) => {
      const before = await countWritten(deps.db);
      await work(deps);
      const after = await countWritten(deps.db);
      return Object.fromEntries(
        Object.entries(after).map(([table, count]) => [table, count - before[table]]),
      );
    };
    const both = await only((shop) => timePayments(shop, 0));
    // Three turns to warm up: twice as many rows as handling alone writes, and an order_placed for each.
    assert.equal(both["enrollments"], 6);
    assert.equal(both["gateway_events"], 12);
    assert.equal(both["gateway_results"], 6);
    assert.equal(both["ledger_entries"], 18);
    assert.equal(both["live_events"], 6);
    assert.equal(both["pgboss.job"], 6 + 12);
  }));

Deno.test("reminders are logged exactly once each, by one runner and by four at once", () =>
  withDeps(async ({ db }) => {
    await seedGenerated(db, 20);
    const { byOne, byFour } = await timeReminders(db, { sessions: 20, people: 5 });
    assert.deepEqual([byOne, byFour], [100, 100]);
  }));
