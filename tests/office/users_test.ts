import assert from "node:assert/strict";
import { deactivateUser, promote } from "../../lib/accounts/service.ts";
import { drained } from "../../lib/handlers.ts";
import { constraintOf } from "../../lib/platform/errors.ts";
import { SCHEDULES } from "../../lib/schedules.ts";
import { withApp } from "../support/app.ts";
import { withDeps } from "../support/deps.ts";
import { SERVER_URL } from "../support/database.ts";
import { enroll, makeCourse, makeLesson, makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { viewerOf } from "../support/viewer.ts";

Deno.test("who is deactivated is signed out at once, and in again after being reactivated", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const student = await makeUser(deps, { name: "Sari" });
    const [asAdmin, asStudent] = [await client(admin), await client(student)];
    assert.equal((await asStudent.get("/my-courses")).status, 200);
    const path = `/admin/users/${student.id}`;
    const stream = (await asStudent.get("/events")).body!.getReader();
    await stream.read();
    await stream.read();
    assert.equal((await asAdmin.post(`${path}/deactivate`)).status, 422);
    const answer = await asAdmin.post(`${path}/deactivate`, { reason: "Menyalahgunakan" });
    assert.equal(answer.headers.get("location"), `${path}?done=deactivated`);
    assert.equal((await asStudent.get("/my-courses")).status, 303);
    const { done } = await stream.read();
    assert.ok(done, "the open stream ends");
    const refused = await (await client()).post("/login", {
      email: student.email,
      password: TEST_PASSWORD,
    });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Akun ini dinonaktifkan/);
    const guessed = await (await client()).post("/login", { email: student.email, password: "x" });
    assert.doesNotMatch(await guessed.text(), /Akun ini dinonaktifkan/);
    await asAdmin.post(`${path}/reactivate`);
    await client(student);
    const { rows } = await audited(deps);
    assert.deepEqual(rows, ["user.deactivated", "user.reactivated"]);
  });
});

async function audited(
  { db }: Parameters<typeof makeUser>[0] & { db: import("../../lib/database.ts").Db },
) {
  const rows = await db.selectFrom("audit_entries").select("action").orderBy("id").execute();
  return { rows: rows.map(({ action }) => action) };
}

Deno.test("the last admin stays one: refused with a message, on the same page", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const asAdmin = await client(admin);
    const path = `/admin/users/${admin.id}`;
    for (
      const [action, form] of [["role", { role: "student" }], ["deactivate", {
        reason: "x",
      }]] as const
    ) {
      const answer = await asAdmin.post(`${path}/${action}`, form);
      assert.equal(answer.status, 422, action);
      assert.match(await answer.text(), /admin terakhir/);
    }
    assert.equal((await asAdmin.get("/admin")).status, 200);
  });
});

Deno.test({
  name: "two admins who take each other away at the same moment leave one",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const [one, two] = [
        await makeUser(deps, { role: "admin" }),
        await makeUser(deps, { role: "admin" }),
      ];
      const results = await Promise.allSettled([
        deactivateUser(deps, viewerOf(one), two.id, { reason: "x" }),
        deactivateUser(deps, viewerOf(two), one.id, { reason: "x" }),
      ]);
      const refused = results.filter(({ status }) => status === "rejected");
      assert.equal(refused.length, 1);
      assert.equal(constraintOf((refused[0] as PromiseRejectedResult).reason), "users_last_admin");
    }),
});

Deno.test("the operator's word is noted, too, and takes away no last admin", async () => {
  await withDeps(async (deps) => {
    const admin = await makeUser(deps, { role: "admin" });
    const student = await makeUser(deps);
    await assert.rejects(
      promote(deps, admin.email, "student"),
      (error) => constraintOf(error) === "users_last_admin",
    );
    await promote(deps, student.email, "admin");
    await promote(deps, student.email, "admin");
    const rows = await deps.db.selectFrom("audit_entries").selectAll().execute();
    assert.deepEqual(
      rows.map(({ actor_id, action, subject, before, after }) => ({
        actor_id,
        action,
        subject,
        before,
        after,
      })),
      [{
        actor_id: null,
        action: "user.role",
        subject: String(student.id),
        before: { role: "student" },
        after: { role: "admin" },
      }],
    );
  });
});

Deno.test("an admin adds somebody, who is sent a link and no password", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const asAdmin = await client(admin);
    const form = { name: "Budi", email: "budi@contoh.test", role: "instructor" };
    assert.equal((await asAdmin.post("/admin/users/new", { ...form, email: "x" })).status, 422);
    const made = await asAdmin.post("/admin/users/new", form);
    assert.match(made.headers.get("location")!, /^\/admin\/users\/\d+\?done=added$/);
    assert.equal((await asAdmin.get(made.headers.get("location")!)).status, 200);
    // The request itself has begun to send it.
    await drained(deps);
    const mail = await deps.db.selectFrom("mail_messages").select(["subject", "text"])
      .where("recipient", "=", form.email).executeTakeFirstOrThrow();
    assert.match(mail.subject, /^Akun Anda di/);
    deps.clock.advance({ hours: 71 });
    const [link] = /\/reset-password\S+/.exec(mail.text)!;
    assert.equal((await (await client()).get(link)).status, 200);
    assert.equal((await asAdmin.post("/admin/users/new", form)).status, 422);
    const page = await (await asAdmin.get("/admin/users?q=budi%40&role=instructor")).text();
    assert.match(page, /budi@contoh\.test/);
  });
});

Deno.test("looking through somebody's eyes: everything is read, nothing is changed, all is logged", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const other = await makeUser(deps, { role: "admin" });
    const student = await makeUser(deps, { name: "Sari Dewi" });
    const browser = await client(admin);
    assert.equal((await browser.post(`/admin/users/${other.id}/view-as`)).status, 403);
    const begun = await browser.post(`/admin/users/${student.id}/view-as`);
    assert.equal(begun.status, 303);
    const page = await (await browser.get("/my-courses")).text();
    assert.match(page, /sebagai Sari Dewi/);
    assert.equal((await browser.get("/admin")).status, 403);
    for (const path of ["/profile", `/admin/users/${student.id}/role`, "/cart/items"]) {
      const refused = await browser.post(path, { name: "X", role: "admin" });
      assert.equal(refused.status, 403, path);
    }
    const ended = await browser.post("/view-as/end");
    assert.equal(ended.headers.get("location"), `/admin/users/${student.id}`);
    assert.equal((await browser.get("/admin")).status, 200);
    await browser.post(`/admin/users/${student.id}/view-as`);
    const own = browser.cookies.get("session");
    await browser.post("/logout");
    browser.cookies.set("session", own!);
    assert.equal((await browser.get("/my-courses")).status, 303);
    const both = ["user.viewed_as", "user.view_ended"];
    assert.deepEqual((await audited(deps)).rows, [...both, ...both]);
  });
});

Deno.test("a look through somebody's eyes that runs out has an end in the log, once", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const [sari, budi] = [await makeUser(deps), await makeUser(deps)];
    const sweep = SCHEDULES.find(({ name }) => name === "sweep")!;
    const begun = deps.clock.now();
    await (await client(admin)).post(`/admin/users/${sari.id}/view-as`);
    const other = await client(admin);
    const own = other.cookies.get("session");
    await other.post(`/admin/users/${budi.id}/view-as`);
    await sweep.run(deps, { isDry: false });
    assert.equal((await audited(deps)).rows.length, 2, "both are still looking");
    // The second one's own session ends in another tab.
    deps.clock.advance({ minutes: 10 });
    other.cookies.set("session", own!);
    await other.post("/logout");
    deps.clock.advance({ minutes: 80 });
    await sweep.run(deps, { isDry: true });
    await sweep.run(deps, { isDry: false });
    await sweep.run(deps, { isDry: false });
    const ends = await deps.db.selectFrom("audit_entries").select(["subject", "at", "actor_id"])
      .where("action", "=", "user.view_ended").orderBy("at").execute();
    assert.deepEqual(
      ends.map((
        { subject, at, actor_id },
      ) => [Number(subject), begun.until(at).total("minutes"), actor_id]),
      [[budi.id, 10, admin.id], [sari.id, 60, admin.id]],
    );
  });
});

Deno.test("an admin's look ends when the admin is one no more", async () => {
  await withApp(async ({ deps, client }) => {
    const [admin, other] = [
      await makeUser(deps, { role: "admin" }),
      await makeUser(deps, { role: "admin" }),
    ];
    const student = await makeUser(deps);
    const browser = await client(admin);
    await browser.post(`/admin/users/${student.id}/view-as`);
    await (await client(other)).post(`/admin/users/${admin.id}/role`, { role: "student" });
    assert.equal((await browser.get("/my-courses")).status, 303);
  });
});

Deno.test("the audit log is append-only, searched, and saved without formulas", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const student = await makeUser(deps, { name: "=1+1" });
    const browser = await client(admin);
    await browser.post(`/admin/users/${student.id}/role`, { role: "instructor" });
    await assert.rejects(
      deps.db.updateTable("audit_entries").set({ action: "user.added" }).execute(),
      /append-only/,
    );
    await assert.rejects(deps.db.deleteFrom("audit_entries").execute(), /append-only/);
    const found = await (await browser.get("/admin/audit?q=instructor&action=user.role")).text();
    assert.match(found, /Peran diubah/);
    const csv = await (await browser.get("/admin/audit?format=csv")).text();
    assert.match(csv, /'=1\+1/);
    assert.equal((await browser.get("/admin/audit?sort=password")).status, 422);
    assert.equal((await browser.get("/admin/audit?from=1026-01-01&to=2026-01-01")).status, 422);
    assert.equal((await browser.get("/admin/audit?format=xlsx")).status, 200);
  });
});

Deno.test("what somebody did and what staff changed are two lists, each sorted, searched, turned over and saved", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const course = await makeCourse(deps, { title: "Kursus" });
    const student = await makeUser(deps);
    const completed = [];
    for (let n = 1; n <= 30; n++) {
      completed.push(await makeLesson(deps, { course, title: `Materi ${n}` }));
    }
    await enroll(deps, { user: student, course, completed });
    const browser = await client(admin);
    await browser.post(`/admin/users/${student.id}/deactivate`, { reason: "=palsu" });
    await browser.post(`/admin/users/${student.id}/reactivate`);
    const path = `/admin/users/${student.id}`;
    const read = async (query: string) => await (await browser.get(`${path}?${query}`)).text();
    const rowsOf = (html: string) => html.match(/role="rowheader"/g)?.length ?? 0;

    const first = await read("sort=about");
    // A page of what was done, and both changes.
    assert.equal(rowsOf(first), 25 + 2);
    assert.match(first, /aria-sort="ascending"/);
    const seen = new Set<string>();
    let html = first;
    for (;;) {
      for (const [, title] of html.matchAll(/Materi (\d+)</g)) seen.add(title);
      const next = /href="([^"]*after=[^"]*)"/.exec(html)?.[1].replaceAll("&amp;", "&");
      if (!next) break;
      html = await (await browser.get(next.split("#")[0])).text();
    }
    assert.equal(seen.size, 30);
    assert.match(await read("table=changes&sort=by"), /aria-sort="ascending"/);
    assert.match(await read("q=tidak+ada+yang+begini"), /Tidak ada yang cocok/);

    const csv = await read("format=csv&sort=-about&q=materi");
    assert.equal(csv.trim().split("\r\n").length, 1 + 30);
    const changes = await read("table=changes&format=csv&q=palsu");
    assert.equal(changes.trim().split("\r\n").length, 1 + 1);
    const book = await browser.get(`${path}?table=changes&format=xlsx`);
    assert.equal(book.headers.get("x-rows"), "2");
    for (const wrong of ["sort=password", "table=changes&sort=about", "table=x", "format=pdf"]) {
      assert.equal((await browser.get(`${path}?${wrong}`)).status, 422, wrong);
    }
    assert.equal((await browser.get(`${path}?after=x`)).status, 400);
    assert.equal((await (await client(student)).get(`${path}?format=csv`)).status, 403);
  });
});
