import { deepStrictEqual as equal, ok } from "node:assert/strict";
import manifest from "../../fresh.gen.ts";
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
import { TEST_PASSWORD } from "../support/factories.ts";
import { makeWorld, PEOPLE, type Person } from "./world.ts";

/** A status, with the address for a redirect: `303 /login`. */
type Answer = number | string;
type Answers = Record<Person, Answer>;

interface Row {
  method: "GET" | "POST";
  path: string;
  answers: Answers;
  form?: Form;
  /** The request ends the session it comes with, so it gets one of its own. */
  endsSession?: boolean;
}

function all(answer: Answer, others: Partial<Answers> = {}): Answers {
  return { ...Object.fromEntries(PEOPLE.map((who) => [who, answer])) as Answers, ...others };
}

const toLogin = (next: string) => `303 /login?next=${encodeURIComponent(next)}`;
/** For pages and actions of people who are signed in; `page` is where a visitor comes back to. */
function members(page: string, answer: Answer, others: Partial<Answers> = {}): Answers {
  return all(answer, { visitor: toLogin(page), ...others });
}
const get = (path: string, answers: Answers): Row => ({ method: "GET", path, answers });
const post = (path: string, answers: Answers, form: Form = {}, endsSession = false): Row => ({
  method: "POST",
  path,
  answers,
  form,
  endsSession,
});

/** What only a course's owner and admins see. */
const hidden = all(404, { owner: 200, admin: 200 });
const home: Partial<Answers> = { visitor: 200, unverified: "303 /profile", admin: "303 /" };
const credentials = { email: "siswa@contoh.test", password: TEST_PASSWORD };

/** Every route by the pattern of its file. A new file in `routes/` has to join. */
const TABLE: Record<string, Row[]> = {
  "/": [get("/", all(200))],
  "/courses": [
    get("/courses", all(200)),
    get("/courses?q=exel&price=free&level=beginner&type=text&sort=price", all(200)),
    get("/courses?type=musik", all(422)),
  ],
  "/courses/:slug": [
    get("/courses/gratis", all(200)),
    get("/courses/premium", all(200)),
    get("/courses/draf", hidden),
    get("/courses/arsip", hidden),
    get("/courses/tidak-ada", all(404)),
  ],
  "/courses/:slug/enroll": [
    post(
      "/courses/terbuka/enroll",
      members("/courses/terbuka", "303 /learn/terbuka", { owner: 422 }),
    ),
    post("/courses/premium/enroll", members("/courses/premium", 422)),
    post("/courses/draf/enroll", members("/courses/draf", 404, { owner: 422 })),
    post(
      "/courses/arsip/enroll",
      members("/courses/arsip", 404, { owner: 422, enrolled: "303 /learn/arsip" }),
    ),
    post("/courses/tidak-ada/enroll", members("/courses/tidak-ada", 404)),
  ],
  "/learn/:slug": [
    get(
      "/learn/gratis",
      members("/learn/gratis", "303 /courses/gratis", {
        enrolled: "303 /learn/gratis/teks",
        owner: "303 /learn/gratis/teks",
        admin: "303 /learn/gratis/teks",
      }),
    ),
    get(
      "/learn/draf",
      members("/learn/draf", 404, { owner: "303 /learn/draf/satu", admin: "303 /learn/draf/satu" }),
    ),
    get(
      "/learn/arsip",
      members("/learn/arsip", 404, {
        enrolled: "303 /learn/arsip/satu",
        owner: "303 /learn/arsip/satu",
        admin: "303 /learn/arsip/satu",
      }),
    ),
    get("/learn/tidak-ada", members("/learn/tidak-ada", 404)),
  ],
  "/learn/:slug/:lesson": [
    ...["teks", "video", "temu"].map((lesson) =>
      get(
        `/learn/gratis/${lesson}`,
        members(`/learn/gratis/${lesson}`, 403, { enrolled: 200, owner: 200, admin: 200 }),
      )
    ),
    get(
      "/learn/gratis/nanti",
      members("/learn/gratis/nanti", 403, { owner: 200, admin: 200 }),
    ),
    get("/learn/gratis/tidak-ada", members("/learn/gratis/tidak-ada", 404)),
    get("/learn/draf/satu", members("/learn/draf/satu", 404, { owner: 200, admin: 200 })),
    get(
      "/learn/arsip/satu",
      members("/learn/arsip/satu", 404, { enrolled: 200, owner: 200, admin: 200 }),
    ),
  ],
  "/learn/:slug/:lesson/complete": [
    post(
      "/learn/gratis/teks/complete",
      members("/learn/gratis/teks", 403, { enrolled: "303 /learn/gratis/video" }),
    ),
    post("/learn/gratis/nanti/complete", members("/learn/gratis/nanti", 403)),
    post(
      "/learn/draf/satu/complete",
      members("/learn/draf/satu", 404, { owner: 403, admin: 403 }),
    ),
  ],
  "/my-courses": [
    get("/my-courses", members("/my-courses", 200)),
    get("/my-courses?after=palsu", members("/my-courses?after=palsu", 400)),
  ],
  "/profile": [
    get("/profile", members("/profile", 200)),
    post("/profile", members("/profile", 422), { name: "" }),
  ],
  "/login": [
    get("/login", all("303 /my-courses", home)),
    get("/login?next=%2Fprofile", all("303 /profile", { visitor: 200 })),
    post("/login", all("303 /my-courses"), credentials, true),
    post("/login", all("303 /courses/gratis"), { ...credentials, next: "/courses/gratis" }, true),
    post("/login", all(422), { email: credentials.email, password: "salah-sekali" }),
  ],
  "/register": [
    get("/register", all("303 /my-courses", home)),
    post("/register", all(422), { name: "", email: "", password: "", role: "student" }),
  ],
  "/logout": [post("/logout", all("303 /"), {}, true)],
  "/language": [
    post("/language", all("303 /courses"), { lang: "id", back: "/courses" }),
    post("/language", all(422), { lang: "xx" }),
  ],
  "/theme": [
    post("/theme", all("303 /courses"), { theme: "system", back: "/courses" }),
    post("/theme", all(422), { theme: "pink" }),
  ],
  "/media/:id": [
    get("/media/018f0000-0000-7000-8000-000000000000", all(404)),
    get("/media/bukan-nomor", all(404)),
  ],
  "/events": [get("/events", members("/events", 200))],
  "/healthz": [get("/healthz", all(200))],
  "/robots.txt": [get("/robots.txt", all(200))],
  "/sitemap.xml": [get("/sitemap.xml", all(200))],
  "/dev/mail": [get("/dev/mail", all(200))],
  "/dev/mail/:id": [
    get("/dev/mail/1", all(200)),
    get("/dev/mail/999", all(404)),
    get("/dev/mail/satu", all(404)),
  ],
  "/dev/mail/:id/html": [get("/dev/mail/1/html", all(200)), get("/dev/mail/999/html", all(404))],
  "/verify-email": [
    get("/verify-email?token=palsu", all(422)),
    get("/verify-email", all(422)),
    get("/verify-email?done=1", all(200)),
    post("/verify-email", all(422), { token: "palsu" }),
  ],
  "/forgot-password": [
    get("/forgot-password", all(200)),
    post("/forgot-password", all("303 /forgot-password?sent=1"), { email: credentials.email }),
    post("/forgot-password", all("303 /forgot-password?sent=1"), { email: "tak@ada.test" }),
    post("/forgot-password", all(422), { email: "bukan-email" }),
  ],
  "/reset-password": [
    get("/reset-password?token=palsu", all(422)),
    post("/reset-password", all(422), { token: "palsu", password: "kopi-tubruk-payung-42" }),
  ],
  "/profile/verify-email": [
    post("/profile/verify-email", members("/profile", "303 /profile?done=sent")),
  ],
  "/profile/password": [
    get("/profile/password", members("/profile/password", 200)),
    post("/profile/password", members("/profile/password", 422), {
      current_password: "bukan yang ini",
      password: "kopi-tubruk-payung-42",
    }),
  ],
  "/profile/data": [
    get("/profile/data", members("/profile/data", 200)),
    post("/profile/data", members("/profile/data", 422), { password: "bukan yang ini" }),
  ],
  "/profile/data.json": [get("/profile/data.json", members("/profile/data", 200))],
  // The last: it ends every session of the person.
  "/profile/devices": [
    get("/profile/devices", members("/profile/devices", 200)),
    post("/profile/devices", members("/profile/devices", 404), { session: "bukan-punya-saya" }),
    post("/profile/devices", members("/profile/devices", "303 /login"), { session: "all" }, true),
  ],
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
        const response = await (method === "GET" ? client.get(path) : client.post(path, form));
        const answer = await answerOf(response);
        if (answer !== answers[who]) {
          wrong.push(`${who}: ${method} ${path} → ${answer}, not ${answers[who]}`);
        }
      }
    }
    equal(wrong, []);
  }));

Deno.test("a known address with another method is a 405 that names the right ones", () =>
  withApp(async (app) => {
    const client = await app.client();
    for (const [pattern, rows] of Object.entries(TABLE)) {
      const methods = new Set(rows.map(({ method }) => method));
      const path = new URL(rows[0].path, BASE).pathname;
      const others = ["PUT", "DELETE", "PATCH", ...["GET", "POST"] as const].filter((method) =>
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
        const response = await client.post(path, form, headers);
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

Deno.test("the development mailbox does not exist in production", async () => {
  const config = readConfig({ APP_ENV: "production", SESSION_SECRET: "x".repeat(32) });
  await withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    for (const person of [null, people.student, people.admin]) {
      const client = await app.client(person);
      for (const path of ["/dev/mail", "/dev/mail/1", "/dev/mail/1/html"]) {
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
