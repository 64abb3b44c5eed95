import assert from "node:assert/strict";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { fieldError, withApp } from "../support/app.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { applicant, mailedToken } from "./support.ts";

const say = messages("id");
const FRESH = "kopi-tubruk-payung-42";

Deno.test("a newcomer confirms their address with the mail's link: a page first, then a button", () =>
  withApp(async (app) => {
    const browser = await app.client();
    await browser.post("/register", applicant());
    const path = `/verify-email?token=${await mailedToken(app.deps, "verify-email")}`;
    for (const reader of [await app.client(), browser]) {
      const page = await reader.get(path);
      assert.equal(page.status, 200);
      assert.ok((await page.text()).includes(say.accounts.verify.lead("rina@contoh.id")));
    }
    const token = new URLSearchParams(path.split("?")[1]).get("token") ?? "";
    const confirmed = await browser.post("/verify-email", { token });
    assert.equal(confirmed.headers.get("location"), "/verify-email?done=1");
    const done = await (await browser.get("/verify-email?done=1")).text();
    assert.ok(done.includes(say.accounts.verify.doneTitle));
    const profile = await (await browser.get("/profile")).text();
    assert.ok(!profile.includes(say.accounts.profile.emailUnverified));

    for (
      const response of [await browser.get(path), await browser.post("/verify-email", { token })]
    ) {
      assert.equal(response.status, 422);
      assert.ok((await response.text()).includes(say.errors.token_used));
    }
  }));

Deno.test("the login page leads to a new password, and the link signs in", () =>
  withApp(async (app) => {
    await makeUser(app.deps, { email: "rina@contoh.id" });
    const browser = await app.client();
    assert.ok((await (await browser.get("/login")).text()).includes('href="/forgot-password"'));
    const answers = [];
    for (const email of ["rina@contoh.id", "tidak.ada@contoh.id"]) {
      const response = await browser.post("/forgot-password", { email });
      answers.push([response.status, response.headers.get("location"), await response.text()]);
    }
    assert.deepEqual(answers[0], answers[1]);
    const sent = await (await browser.get("/forgot-password?sent=1")).text();
    assert.ok(sent.includes(say.accounts.forgot.sentTitle));

    const token = await mailedToken(app.deps, "reset-password");
    const page = await (await browser.get(`/reset-password?token=${token}`)).text();
    assert.ok(page.includes("rina@contoh.id") && page.includes(`value="${token}"`));
    const weak = await browser.post("/reset-password", { token, password: "password123" });
    assert.equal(weak.status, 422);
    const html = await weak.text();
    assert.equal(fieldError(html, "password"), say.errors.password_common);
    assert.ok(html.includes(`value="${token}"`) && !html.includes("password123"));

    const reset = await browser.post("/reset-password", { token, password: FRESH });
    assert.equal(reset.headers.get("location"), "/profile?done=reset");
    const profile = await (await browser.get("/profile?done=reset")).text();
    assert.ok(profile.includes(say.accounts.account.done.reset));
    const again = await browser.post("/reset-password", { token, password: FRESH });
    assert.equal(again.status, 422);
    assert.ok((await again.text()).includes(say.errors.token_used));
  }));

Deno.test("the profile keeps what was typed when it is refused, and says what was saved", () =>
  withApp(async (app) => {
    const person = await makeUser(app.deps, { name: "Rina" });
    const browser = await app.client(person);
    const form = { name: "Rina M", phone: "021 555 1234", whatsapp: "1", zone: "Asia/Jayapura" };
    const refused = await browser.post("/profile", { ...form, lang: "id" });
    assert.equal(refused.status, 422);
    const html = await refused.text();
    assert.equal(fieldError(html, "phone"), say.errors.phone_landline);
    assert.ok(html.includes('value="021 555 1234"') && html.includes('value="Rina M"'));
    assert.match(html, /name="whatsapp"[^>]*checked/);

    const saved = await browser.post("/profile", { ...form, phone: "0812 3456 7890", lang: "en" });
    assert.equal(saved.headers.get("location"), "/profile?done=saved");
    const page = await (await browser.get("/profile?done=saved")).text();
    assert.match(page, /<html lang="en"/);
    assert.ok(page.includes(messages("en").accounts.account.done.saved));
    assert.ok(page.includes('value="+62 812 3456 7890"'));
    const odd = await (await browser.get("/profile?done=constructor")).text();
    assert.ok(!odd.includes("notice-success"));
  }));

Deno.test("the password is changed with the current one; neither is ever shown again", () =>
  withApp(async (app) => {
    const person = await makeUser(app.deps);
    const [here, there] = [await app.client(person), await app.client(person)];
    const wrong = { current_password: "bukan yang ini", password: FRESH };
    const refused = await here.post("/profile/password", wrong);
    assert.equal(refused.status, 422);
    const html = await refused.text();
    assert.equal(fieldError(html, "current_password"), say.errors.password_wrong);
    assert.ok(!html.includes(wrong.current_password) && !html.includes(FRESH));
    const changed = await here.post("/profile/password", {
      current_password: TEST_PASSWORD,
      password: FRESH,
    });
    assert.equal(changed.headers.get("location"), "/profile/password?done=password");
    assert.equal((await here.get("/profile")).status, 200);
    assert.equal((await there.get("/profile")).status, 303);
  }));

Deno.test("the devices page shows moments, and signs one or all out", () =>
  withApp(async (app) => {
    const person = await makeUser(app.deps);
    const [here, there] = [await app.client(person), await app.client(person)];
    const html = await (await here.get("/profile/devices")).text();
    assert.equal(html.match(/<time datetime="2026-11-21T03:00:00.000Z"/g)?.length, 2);
    assert.equal(html.split(say.accounts.account.devices.here).length - 1, 1);
    const id = /name="session" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
    const revoked = await here.post("/profile/devices", { session: id });
    assert.equal(revoked.headers.get("location"), "/profile/devices?done=device");
    assert.equal((await there.get("/profile")).status, 303);
    const left = await here.post("/profile/devices", { session: "all" });
    assert.equal(left.headers.get("location"), "/login");
    assert.equal(here.cookies.has("session"), false);
  }));

Deno.test("one's data is a file to keep, and the account goes with the password alone", () =>
  withApp(async (app) => {
    const person = await makeUser(app.deps);
    const browser = await app.client(person);
    const file = await browser.get("/profile/data.json");
    assert.match(file.headers.get("content-disposition") ?? "", /^attachment; filename="/);
    assert.equal(file.headers.get("cache-control"), "no-store");
    assert.equal((await file.json()).account.email, person.email);
    const refused = await browser.post("/profile/data", { password: "bukan yang ini" });
    assert.equal(refused.status, 422);
    assert.equal(fieldError(await refused.text(), "password"), say.errors.password_wrong);
    const gone = await browser.post("/profile/data", { password: TEST_PASSWORD });
    assert.equal(gone.headers.get("location"), "/");
    assert.equal((await browser.get("/profile")).status, 303);
  }));
