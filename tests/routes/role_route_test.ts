import { deepStrictEqual as equal, ok } from "node:assert/strict";
import manifest from "../../fresh.gen.ts";
import { drained } from "../../lib/handlers.ts";
import { routePattern } from "../../lib/manifest.ts";
import { readConfig } from "../../lib/platform/config.ts";
import {
  BASE,
  type Form,
  type HeaderList,
  type TestApp,
  type TestClient,
  withApp,
} from "../support/app.ts";
import { assessmentRows } from "./roles/assessment.ts";
import { accountRows, devicesRows } from "./roles/accounts.ts";
import { authoringRows } from "./roles/authoring.ts";
import { assistantRows } from "./roles/assistant.ts";
import { catalogRows } from "./roles/catalog.ts";
import { chatRows } from "./roles/chat.ts";
import { commerceRows } from "./roles/commerce.ts";
import { discoveryRows } from "./roles/discovery.ts";
import { learningRows } from "./roles/learning.ts";
import { mediaRows } from "./roles/media.ts";
import { liveRows } from "./roles/live.ts";
import { notificationRows } from "./roles/notifications.ts";
import { officeRows } from "./roles/office.ts";
import { proofRows } from "./roles/proof.ts";
import { quizEditorRows } from "./roles/quiz_editor.ts";
import type { Answer, Row, Table } from "./roles/rows.ts";
import { salesRows } from "./roles/sales.ts";
import { siteRows } from "./roles/site.ts";
import { staffRows } from "./roles/staff.ts";
import { teachingRows } from "./roles/teaching.ts";
import { systemRows } from "./roles/system.ts";
import { watchedDb } from "../support/watched_db.ts";
import { makeWorld, PEOPLE, type Person } from "./world.ts";

/** Every route by the pattern of its file. A new file in `routes/` has to join, in the file of its domain. */
const TABLE: Table = {
  ...assessmentRows,
  ...assistantRows,
  ...catalogRows,
  ...chatRows,
  ...commerceRows,
  ...learningRows,
  ...discoveryRows,
  ...liveRows,
  ...notificationRows,
  ...accountRows,
  ...salesRows,
  ...siteRows,
  ...staffRows,
  ...systemRows,
  ...officeRows,
  ...teachingRows,
  ...proofRows,
  ...authoringRows,
  ...mediaRows,
  ...quizEditorRows,
  ...devicesRows,
};

const patterns = Object.keys(manifest.routes)
  .filter((file) => !/\/_\w+\.tsx?$/.test(file))
  .map(routePattern);

Deno.test("every route is in the table, and every line of it belongs to its route", () => {
  equal(Object.keys(TABLE).sort(), patterns.toSorted());
  for (const [pattern, rows] of Object.entries(TABLE)) {
    for (const { path } of rows) {
      const { pathname } = new URL(path, BASE);
      ok(new URLPattern({ pathname: pattern }).test({ pathname }), `${path} is no ${pattern}`);
    }
  }
});

function send(client: TestClient, { method, path, form }: Pick<Row, "method" | "path" | "form">) {
  if (method === "GET") return client.get(path);
  if (method === "POST") return client.post(path, form as Form);
  const headers = { "content-type": "application/json" };
  return client.request(method, path, { headers, body: JSON.stringify(form) });
}

/** What came back, as the table writes it; the body is let go. */
async function answerOf(response: Response): Promise<Answer> {
  await response.body?.cancel();
  const location = response.headers.get("location");
  return location === null ? response.status : `${response.status} ${location}`;
}

async function clients(app: TestApp): Promise<Record<Person, () => Promise<TestClient>>> {
  const { people } = await makeWorld(app.deps);
  return {
    visitor: () => app.client(),
    student: () => app.client(people.student),
    enrolled: () => app.client(people.enrolled),
    unverified: () => app.client(people.unverified),
    owner: () => app.client(people.owner),
    other: () => app.client(people.other),
    admin: () => app.client(people.admin),
  };
}

Deno.test("each role gets the status of the table from every route", () =>
  withApp(async (app) => {
    const open = await clients(app);
    const wrong: string[] = [];
    for (const who of PEOPLE) {
      const kept = await open[who]();
      for (const { method, path, form = {}, answers, endsSession } of Object.values(TABLE).flat()) {
        const client = endsSession ? await open[who]() : kept;
        const response = await send(client, { method, path, form });
        const answer = await answerOf(response);
        if (answer !== answers[who]) {
          wrong.push(`${who}: ${method} ${path} → ${answer}, not ${answers[who]}`);
        }
      }
    }
    equal(wrong, []);
  }));

Deno.test("an admin who looks through somebody's eyes leaves no trace on any page", async () => {
  const writes: string[] = [];
  const test = async (app: TestApp) => {
    const { people } = await makeWorld(app.deps);
    const pages = Object.values(TABLE).flat().filter(({ method }) => method === "GET");
    for (const person of [people.enrolled, people.owner]) {
      const client = await app.client(people.admin);
      await client.post(`/admin/users/${person.id}/view-as`);
      await drained(app.deps);
      writes.length = 0;
      for (const { path } of pages) {
        await (await client.get(path)).body?.cancel();
        equal(writes, [], path);
      }
    }
  };
  await withApp(test, {}, (deps) => ({ ...deps, db: watchedDb(deps.db, writes) }));
});

Deno.test("a known address with another method is a 405 that names the right ones", () =>
  withApp(async (app) => {
    const client = await app.client();
    for (const [pattern, rows] of Object.entries(TABLE)) {
      const methods = new Set(rows.map(({ method }) => method));
      const path = new URL(rows[0].path, BASE).pathname;
      const others = ["DELETE", "PATCH", ...["GET", "POST", "PUT"] as const].filter((method) =>
        !methods.has(method as Row["method"])
      );
      for (const method of others) {
        const response = await client.request(method, path);
        await response.body?.cancel();
        equal(response.status, 405, `${method} ${pattern}`);
        const allowed = response.headers.get("allow")?.split(/,\s*/) ?? [];
        for (const known of methods) ok(allowed.includes(known), `${pattern} allows ${allowed}`);
        ok(!allowed.includes(method), `${pattern} allows ${method}`);
      }
    }
  }));

Deno.test("what another site's page sends is refused, and changes nothing", () =>
  withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    const client = await app.client(people.student);
    const foreign: HeaderList[] = [
      { origin: "https://jahat.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "cross-site", origin: "https://jahat.example" },
    ];
    const rows = Object.values(TABLE).flat().filter(({ method }) => method === "POST");
    for (const { path, form } of rows) {
      for (const headers of foreign) {
        const response = await client.post(path, form as Form, headers);
        const text = await response.text();
        equal(response.status, 403, `${path} ${JSON.stringify(headers)}`);
        ok(text.includes("situs lain"), path);
        equal(response.headers.getSetCookie(), []);
      }
    }
    const { count } = await app.deps.db.selectFrom("enrollments")
      .where("user_id", "=", people.student.id)
      .select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
    equal(Number(count), 0);
  }));

Deno.test("the site's own pages and scripts without a browser pass", () =>
  withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    const own: HeaderList[] = [
      {},
      { origin: BASE },
      { "sec-fetch-site": "same-origin", origin: BASE },
      { "sec-fetch-site": "none" },
    ];
    for (const headers of own) {
      const client = await app.client(people.student);
      const response = await client.post("/courses/terbuka/enroll", {}, headers);
      equal(await answerOf(response), "303 /learn/terbuka");
    }
  }));

Deno.test("after signing in, a visitor is back on the page whose button they pressed", () =>
  withApp(async (app) => {
    await makeWorld(app.deps);
    const pages = Object.values(TABLE).flat().map(({ answers }) => String(answers.visitor))
      .filter((answer) => answer.startsWith("303 /login?next="))
      .map((answer) => new URL(answer.slice(4), BASE).searchParams.get("next")!);
    ok(pages.length > 5);
    const client = await app.client();
    for (const page of new Set(pages)) {
      const response = await client.get(page);
      await response.body?.cancel();
      ok(response.status !== 405, `${page} cannot be opened`);
    }
  }));

Deno.test("the development outboxes do not exist in production", async () => {
  const config = readConfig({ APP_ENV: "production", SESSION_SECRET: "x".repeat(32) });
  await withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    for (const person of [null, people.student, people.admin]) {
      const client = await app.client(person);
      for (const path of ["/dev/mail", "/dev/mail/1", "/dev/mail/1/html", "/dev/messages"]) {
        equal(await answerOf(await client.get(path)), 404, path);
      }
    }
  }, config);
});

Deno.test("a script that is signed out is told so in JSON", () =>
  withApp(async (app) => {
    await makeWorld(app.deps);
    const client = await app.client();
    const accept = { accept: "application/json" };
    for (
      const [method, path] of [
        ["GET", "/profile"],
        ["GET", "/my-courses"],
        ["GET", "/learn/gratis"],
        ["GET", "/learn/gratis/teks"],
        ["GET", "/events"],
        ["POST", "/courses/gratis/enroll"],
        ["POST", "/learn/gratis/teks/complete"],
      ]
    ) {
      const response = await client.request(method, path, { headers: accept });
      equal(response.status, 401, path);
      const { error } = await response.json();
      equal(error.code, "unauthenticated");
      equal(error.requestId, response.headers.get("x-request-id"));
    }
  }));
