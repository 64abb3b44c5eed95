import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { encodeBase64Url } from "../../lib/platform/base64.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { BASE, fieldError, type Form, signIn, withApp } from "../support/app.ts";
import { enroll, makeLesson, makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { makeWorld, NEWCOMER, refused } from "./world.ts";

const say = messages("id").errors;

Deno.test("an e-mail address has one account, in whatever case it is written", () =>
  withApp(async (app) => {
    await makeUser(app.deps, { email: "Wulan@contoh.test" });
    const client = await app.client();
    for (const email of ["wulan@contoh.test", "WULAN@CONTOH.TEST", "  wuLan@Contoh.test "]) {
      const { status, html } = await refused(
        app,
        () => client.post("/register", { ...NEWCOMER, email }),
      );
      equal(status, 422);
      equal(fieldError(html, "email"), say.email_taken);
      ok(html.includes('value="Wulan Baru"'), "what was typed is kept");
      ok(!html.includes(NEWCOMER.password), "but never the password");
    }
  }));

Deno.test("nobody makes themselves an admin", () =>
  withApp(async (app) => {
    const client = await app.client();
    for (const role of ["admin", "Admin", "", "student,admin"]) {
      const { status, html } = await refused(
        app,
        () => client.post("/register", { ...NEWCOMER, role }),
      );
      equal(status, 422);
      equal(fieldError(html, "role"), say.role_invalid);
    }
  }));

Deno.test("each wrong field of a registration gets its own message", () =>
  withApp(async (app) => {
    const client = await app.client();
    const cases: [Form, string, string][] = [
      [{ name: "" }, "name", say.required],
      [{ name: "a".repeat(101) }, "name", say.name_too_long],
      [{ name: "Wulan\nBcc: semua" }, "name", say.bad_character],
      [{ email: "wulan" }, "email", say.email_invalid],
      [{ email: "" }, "email", say.required],
      [{ password: "pendek" }, "password", say.password_short],
      [{ password: "password123" }, "password", say.password_common],
      [{ password: "wulanbaru1" }, "password", say.password_personal],
      [{ password: "x".repeat(201) }, "password", say.password_long],
    ];
    for (const [change, field, message] of cases) {
      const { status, html } = await refused(
        app,
        () => client.post("/register", { ...NEWCOMER, ...change }),
      );
      equal([status, fieldError(html, field)], [422, message], JSON.stringify(change));
    }
  }));

Deno.test("logging in never tells whether an account exists", () =>
  withApp(async (app) => {
    await makeUser(app.deps, { email: "ada@contoh.test" });
    await makeUser(app.deps, { email: "tutup@contoh.test", deactivatedAt: app.deps.clock.now() });
    const client = await app.client();
    const pages = await Promise.all(
      [["ada", "salah-salah"], ["tidakada", TEST_PASSWORD], ["tutup", "salah-salah"]].map(
        async ([name, password]) => {
          const form = { email: `${name}@contoh.test`, password };
          const response = await client.post("/login", form);
          equal(response.status, 422);
          const html = await response.text();
          return html.replaceAll(form.email, "…").replace(/nonce="[^"]*"/g, "");
        },
      ),
    );
    ok(pages[0].includes(say.login_failed));
    equal(new Set(pages).size, 1);
  }));

Deno.test("a forged cursor is a 400 with a way out, never a fault of ours", () =>
  withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    const client = await app.client(people.enrolled);
    const text = (value: unknown) =>
      encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
    const forged = [
      "x",
      "%25%25",
      "bukan-kursor",
      encodeBase64Url(new Uint8Array([255, 254])),
      text(null),
      text([]),
      text({ sort: "new", mode: 0, at: "1; drop table users", id: 1 }),
      text({ sort: "new", mode: 0, at: "0000-01-01T00:00:00Z", id: 1 }),
      text({ sort: "new", mode: 0, at: "2026-11-21T00:00:00Z", id: 1e300 }),
      text({ sort: "new", mode: 9, at: "2026-11-21T00:00:00Z", id: 0 }),
      text({ sort: "price", mode: 0, price: 1, id: 1 }),
      text({ sort: "price", mode: 0, price: 1e308, id: 1 }),
      text({ at: "2026-13-41T00:00:00Z", id: 1 }),
      text({ at: "2026-11-21T00:00:00Z", id: "1" }),
    ];
    for (const after of forged) {
      for (const path of ["/courses", "/my-courses"]) {
        const { status, html } = await refused(
          app,
          () => client.get(`${path}?after=${encodeURIComponent(after)}`),
        );
        equal(status, 400, `${path} ${after}`);
        ok(html.includes(say.cursor_invalid));
      }
    }
    for (const sort of ["new", "price", "popular"]) {
      const cursor = { sort, mode: 0, at: "2026-11-21T00:00:00Z", price: 0, students: 0 };
      const after = text({ ...cursor, id: Number.MAX_SAFE_INTEGER });
      const response = await client.get(`/courses?sort=${sort}&after=${after}`);
      await response.body?.cancel();
      equal(response.status, 200, "a possible cursor is only a place in the list");
    }
  }));

Deno.test("a search of 5,000 letters is refused with a message", () =>
  withApp(async (app) => {
    const client = await app.client();
    const { status, html } = await refused(app, () => client.get(`/courses?q=${"a".repeat(5000)}`));
    equal(status, 422);
    ok(html.includes(say.search_too_long) || html.includes(say.invalid));
    const json = await client.get(`/courses?q=${"a".repeat(5000)}`, { accept: "application/json" });
    equal((await json.json()).error.fields, { q: say.search_too_long });
  }));

Deno.test("whatever is searched for, the catalog answers", () =>
  withApp(async (app) => {
    await makeWorld(app.deps);
    const client = await app.client();
    const odd = ["'", "\\", "&|!():*<->", "%", "🍵", "ﷺ", "a:*b", "x' or 1=1 --", "\ud800", "   "];
    for (const q of odd) {
      const response = await client.get(`/courses?${new URLSearchParams({ q })}`);
      await response.body?.cancel();
      equal(response.status, 200, JSON.stringify(q));
    }
  }));

Deno.test("no link in a lesson runs a script", () =>
  withApp(async (app) => {
    const { people, courses } = await makeWorld(app.deps);
    const body = [
      "[satu](javascript:alert(1))",
      "[dua](JaVaScRiPt&#58;alert(1))",
      "[tiga](<java\tscript:alert(1)>)",
      "[empat](data:text/html;base64,PHNjcmlwdD4=)",
      "[lima](vbscript:x)",
      "[enam][acuan]",
      "<javascript:alert(7)>",
      '<a href="javascript:alert(8)" onclick="alert(9)">delapan</a>',
      '<img src="x" onerror="alert(10)"><script>alert(11)</script>',
      "![gambar](data:image/svg+xml,<svg/onload=alert(12)>)",
      "[baik](https://contoh.test/)",
      "",
      "[acuan]: data:text/html,x",
    ].join("\n\n");
    await makeLesson(app.deps, { course: courses.terbuka, slug: "jebakan", body });
    await enroll(app.deps, { user: people.student, course: courses.terbuka });
    const client = await app.client(people.student);
    const response = await client.get("/learn/terbuka/jebakan");
    equal(response.status, 200);
    const html = await response.text();
    ok(html.includes('href="https://contoh.test/"'), "a good link stays");
    for (const text of ["satu", "dua", "tiga", "empat", "lima", "enam", "delapan"]) {
      ok(html.includes(text), `the words "${text}" stay`);
    }
    const addresses = [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)]
      .map(([, value]) => value.replaceAll("&#58;", ":"));
    for (const address of addresses) {
      const { protocol } = new URL(address, BASE);
      ok(protocol === "https:" || protocol === "http:", address);
    }
    ok(!/<[^>]*\son\w+=/i.test(html), "no event handler");
    ok(!/<script(?![^>]*nonce=)/.test(html), "no script but the page's own");
  }));

Deno.test("a script that asks for JSON gets the errors as JSON", () =>
  withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    const visitor = await app.client();
    const student = await app.client(people.student);
    const accept = { accept: "application/json" };
    const cases: [Promise<Response>, number, string, string, Record<string, string>][] = [
      [visitor.get("/tidak-ada", accept), 404, "not_found", say.not_found, {}],
      [
        visitor.request("DELETE", "/courses", { headers: accept }),
        405,
        "method_not_allowed",
        say.method_not_allowed,
        {},
      ],
      [
        visitor.post("/login", {}, { ...accept, origin: "https://jahat.example" }),
        403,
        "forbidden",
        say.cross_site,
        {},
      ],
      [
        visitor.post("/register", { ...NEWCOMER, role: "admin" }, accept),
        422,
        "invalid",
        say.invalid,
        { role: say.role_invalid },
      ],
      [visitor.get("/courses?after=x", accept), 400, "bad_request", say.cursor_invalid, {}],
      [student.post("/courses/premium/enroll", {}, accept), 422, "invalid", say.course_premium, {}],
      [student.get("/learn/gratis/teks", accept), 403, "forbidden", say.lesson_locked, {}],
    ];
    for (const [answer, status, code, message, fields] of cases) {
      const response = await answer;
      match(response.headers.get("content-type") ?? "", /^application\/json/);
      equal(response.status, status);
      const requestId = response.headers.get("x-request-id");
      equal(await response.json(), { error: { code, message, fields, requestId } });
    }
    visitor.cookies.set("lang", "en");
    const english = await visitor.get("/tidak-ada", accept);
    equal((await english.json()).error.message, messages("en").errors.not_found);
  }));

Deno.test("a forged or foreign session is nobody's", () =>
  withApp(async (app) => {
    const student = await makeUser(app.deps);
    const cookie = await signIn(app.deps, student);
    const token = cookie.slice("session=".length, cookie.indexOf(";"));
    const [head, body, signature] = token.split(".");
    const claims = JSON.parse(atob(body.replaceAll("-", "+").replaceAll("_", "/")));
    const encode = (value: unknown) =>
      encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
    const forged = [
      "",
      "x",
      "a.b.c",
      `${head}.${body}.`,
      `${encode({ alg: "none" })}.${body}.`,
      `${head}.${encode({ ...claims, sid: crypto.randomUUID() })}.${signature}`,
      token + "x",
      token.repeat(20),
    ];
    for (const value of forged) {
      const client = await app.client();
      client.cookies.set("session", value);
      const response = await client.get("/profile");
      await response.body?.cancel();
      equal(response.status, 303, value.slice(0, 60));
      const catalog = await client.get("/courses");
      await catalog.body?.cancel();
      equal(catalog.status, 200);
    }
  }));
