import assert from "node:assert/strict";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { fieldError, signIn, withApp } from "../support/app.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { applicant } from "./support.ts";

const say = messages("id");

Deno.test("a visitor registers, is signed in, logs out and in again on the way to a page", () =>
  withApp(async (app) => {
    const browser = await app.client();
    const registered = await browser.post("/register", applicant());
    assert.equal(registered.status, 303);
    assert.equal(registered.headers.get("location"), "/my-courses");
    const profile = await (await browser.get("/profile")).text();
    assert.ok(profile.includes("rina@contoh.id") && profile.includes("Rina Marlina"));
    assert.ok(profile.includes(say.accounts.profile.emailUnverified));
    assert.ok(!profile.includes(say.accounts.profile.instructorUnverified));

    const left = await browser.post("/logout");
    assert.equal(left.headers.get("location"), "/");
    assert.equal(browser.cookies.has("session"), false);
    const refused = await browser.get("/profile");
    assert.equal(refused.headers.get("location"), "/login?next=%2Fprofile");

    const { email, password } = applicant();
    const entered = await browser.post("/login", { email, password, next: "/courses?q=excel" });
    assert.equal(entered.status, 303);
    assert.equal(entered.headers.get("location"), "/courses?q=excel");
    assert.equal((await browser.get("/profile")).status, 200);
  }));

Deno.test("the invitation to teach arrives with its answer chosen, and nothing else can be", () =>
  withApp(async (app) => {
    const visitor = await app.client();
    const chosen = async (role: string) => {
      const html = await (await visitor.get(`/register?role=${role}`)).text();
      const radios = html.match(/<input[^>]*name="role"[^>]*>/g) ?? [];
      return radios.filter((radio) => / checked/.test(radio)).map((radio) =>
        /value="(\w+)"/.exec(radio)?.[1]
      );
    };
    assert.deepEqual(await chosen("instructor"), ["instructor"]);
    assert.deepEqual(await chosen("admin"), ["student"]);
    assert.deepEqual(await chosen(""), ["student"]);
  }));

Deno.test("an instructor lands on the profile, which says that verification is to come", () =>
  withApp(async (app) => {
    const browser = await app.client();
    const response = await browser.post("/register", applicant({ role: "instructor" }));
    assert.equal(response.headers.get("location"), "/profile");
    const html = await (await browser.get("/profile")).text();
    assert.ok(html.includes(say.accounts.profile.instructorUnverified));
  }));

Deno.test("a refused registration shows what was typed and every message, never the password", () =>
  withApp(async (app) => {
    const browser = await app.client();
    const form = { name: "Rina <b>", email: "rina@", password: "Bismillah99", role: "instructor" };
    const response = await browser.post("/register", { ...form, next: "/courses" });
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.equal(fieldError(html, "email"), say.errors.email_invalid);
    assert.equal(fieldError(html, "name"), null);
    assert.ok(html.includes('value="Rina &lt;b&gt;"') || html.includes('value="Rina &lt;b>"'));
    assert.ok(html.includes('value="rina@"'));
    assert.ok(!html.includes("Bismillah99"));
    assert.match(html, /name="next" value="\/courses"/);
    assert.match(html, /value="instructor"[^>]*checked/);
    assert.match(html, /id="form-errors"[^>]*autofocus/);
    assert.ok(html.includes('href="#email"'));
    assert.equal(browser.cookies.has("session"), false);
  }));

Deno.test("a failed login says the same for every reason, above the form", () =>
  withApp(async (app) => {
    await makeUser(app.deps, { email: "rina@contoh.id" });
    const pages: string[] = [];
    for (const email of ["rina@contoh.id", "sama@contoh.id"]) {
      const browser = await app.client();
      const response = await browser.post("/login", { email, password: "bukan yang ini" });
      assert.equal(response.status, 422);
      const html = await response.text();
      assert.ok(html.includes(say.errors.login_failed));
      assert.ok(!html.includes("bukan yang ini"));
      pages.push(html.replaceAll(email, "").replace(/nonce="[^"]*"/g, ""));
    }
    assert.equal(pages[0], pages[1]);
  }));

Deno.test("too many tries are a 429 that says when to come back, as a page and as JSON", () =>
  withApp(async (app) => {
    await makeUser(app.deps, { email: "rina@contoh.id" });
    const browser = await app.client();
    const wrong = { email: "rina@contoh.id", password: "bukan yang ini" };
    for (let n = 0; n < 10; n++) assert.equal((await browser.post("/login", wrong)).status, 422);
    const page = await browser.post("/login", { ...wrong, password: TEST_PASSWORD });
    assert.equal(page.status, 429);
    assert.equal(page.headers.get("retry-after"), "900");
    const html = await page.text();
    assert.ok(html.includes(say.errors.rate_limited) && html.includes('value="rina@contoh.id"'));
    const json = await browser.post("/login", wrong, { accept: "application/json" });
    assert.equal(json.status, 429);
    assert.equal((await json.json()).error.code, "rate_limited");
  }, { rateLimitLoopback: true }));

Deno.test("logging in with somebody else's planted session leaves that session behind", () =>
  withApp(async (app) => {
    const thief = await makeUser(app.deps, { email: "pencuri@contoh.id" });
    await makeUser(app.deps, { email: "rina@contoh.id" });
    const planted = await signIn(app.deps, thief);
    const browser = await app.client();
    browser.keep(planted);
    await browser.post("/login", { email: "rina@contoh.id", password: TEST_PASSWORD });
    assert.ok((await (await browser.get("/profile")).text()).includes("rina@contoh.id"));
    const other = await app.client();
    other.keep(planted);
    assert.equal((await other.get("/profile")).status, 303);
  }));

Deno.test("the session cookie travels over https alone where the site does", () =>
  withApp(async (app) => {
    const browser = await app.client();
    const response = await browser.post("/register", applicant());
    const [cookie] = response.headers.getSetCookie();
    assert.match(cookie, /^session=.*; HttpOnly; SameSite=Lax; Secure$/);
  }, { appBaseUrl: "https://belajar.example" }));

Deno.test("the language is kept in the browser, and in the account when there is one", () =>
  withApp(async (app) => {
    const person = await makeUser(app.deps, { email: "rina@contoh.id" });
    const visitor = await app.client();
    const switched = await visitor.post("/language", { lang: "en", back: "/login?next=/courses" });
    assert.equal(switched.headers.get("location"), "/login?next=/courses");
    assert.match(switched.headers.get("set-cookie") ?? "", /^lang=en;.*Max-Age=31536000/);
    assert.match(await (await visitor.get("/login")).text(), /<html lang="en"/);

    const member = await app.client(person);
    await member.post("/language", { lang: "en", back: "/profile" });
    const elsewhere = await app.client(person);
    const html = await (await elsewhere.get("/profile")).text();
    assert.match(html, /<html lang="en"/);
    assert.ok(html.includes(messages("en").accounts.profile.title));
  }));

Deno.test("the colours are kept in the browser; other words for them are refused", () =>
  withApp(async (app) => {
    const browser = await app.client();
    const chosen = await browser.post("/theme", { theme: "dark", back: "//jahat.example" });
    assert.equal(chosen.headers.get("location"), "/");
    assert.match(await (await browser.get("/login")).text(), /data-theme="dark"/);
    assert.equal((await browser.post("/theme", { theme: "pink" })).status, 422);
    assert.equal(browser.cookies.get("theme"), "dark");
    assert.equal((await browser.post("/language", { lang: "jv" })).status, 422);
    assert.equal((await browser.get("/theme")).status, 405);
  }));
