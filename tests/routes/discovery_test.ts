import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { drainJobs } from "../../lib/handlers.ts";
import { removeStudent } from "../../lib/learning/service.ts";
import { fieldError, withApp } from "../support/app.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { makeWorld } from "./world.ts";

/** The heart's button of a course on a page: "true", "false", or null without one. */
function heart(html: string, title: string): string | null {
  const label = `aria-label="Simpan “${title}” ke daftar keinginan"`;
  const button = html.match(/<button[^>]*class="[^"]*wish-button[^"]*"[^>]*>/g)
    ?.find((tag) => tag.includes(label));
  return button?.match(/aria-pressed="(\w+)"/)?.[1] ?? null;
}

Deno.test("the heart without scripts: on the card, on the course page, on the list, and off again", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const student = await client(people.student);
    const page = async (path: string) => await (await student.get(path)).text();
    const title = "Presentasi Memukau";
    equal(heart(await page("/courses"), title), "false");
    const added = await student.post("/wishlist/items", {
      course: "premium",
      back: "/courses?price=premium",
    });
    equal([added.status, added.headers.get("location")], [303, "/courses?price=premium"]);
    match(await page("/courses/premium"), /aria-pressed="true"[^]*Tersimpan di daftar keinginan/);
    for (const path of ["/", "/courses", "/wishlist"]) {
      equal(heart(await page(path), title), "true", path);
    }
    ok((await page("/courses")).includes('action="/wishlist/items/premium/delete"'));
    await student.post("/wishlist/items/premium/delete", { back: "/wishlist" });
    ok((await page("/wishlist")).includes("Belum ada kursus yang disimpan"));
  }));

Deno.test("there is no heart on a course of one's own or one that is joined", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const owner = await client(people.owner);
    const enrolled = await client(people.enrolled);
    ok(!(await (await owner.get("/courses")).text()).includes("data-wish"));
    const html = await (await enrolled.get("/courses")).text();
    equal(heart(html, "Belajar Microsoft Excel"), null);
    equal(heart(html, "Presentasi Memukau"), "false");
    ok(html.includes("Sudah diikuti"));
  }));

Deno.test("a visitor who presses the heart comes back to the page after signing in; a script is told", () =>
  withApp(async ({ deps, client }) => {
    await makeWorld(deps);
    const visitor = await client();
    equal(heart(await (await visitor.get("/courses")).text(), "Presentasi Memukau"), "false");
    const form = { course: "premium", back: "/courses/premium" };
    const answer = await visitor.post("/wishlist/items", form);
    equal(answer.headers.get("location"), "/login?next=%2Fcourses%2Fpremium");
    const script = await visitor.post("/wishlist/items", form, { accept: "application/json" });
    equal(script.status, 401);
    await script.body?.cancel();
    const away = await visitor.post("/wishlist/items", { ...form, back: "//jahat.example" });
    equal(away.headers.get("location"), "/login?next=%2Fwishlist");
  }));

Deno.test("a course that was looked at is on the catalog until the history is cleared", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const student = await client(people.student);
    const page = async (path: string) => await (await student.get(path)).text();
    ok(!(await page("/courses")).includes('id="recent"'));
    await page("/courses/premium");
    for (const path of ["/", "/courses"]) ok((await page(path)).includes('id="recent"'), path);
    ok(!(await page("/courses?q=excel")).includes('id="recent"'), "a search is left alone");
    const cleared = await student.post("/recently-viewed/delete", { back: "/" });
    equal(cleared.headers.get("location"), "/");
    ok(!(await page("/")).includes('id="recent"'));
  }));

Deno.test("pages for visitors say nothing about anybody, and are kept", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const student = await client(people.student);
    await student.post("/wishlist/items", { course: "premium" });
    await (await student.get("/courses/premium")).body?.cancel();
    const visitor = await client();
    for (const path of ["/", "/courses", "/courses/premium"]) {
      const html = await (await visitor.get(path)).text();
      ok(!/wish-button[^>]*aria-pressed="true"/.test(html), path);
      ok(!html.includes('id="recent"'), path);
    }
  }));

Deno.test("a student is taken out: the form keeps what was typed, the course page says why", () =>
  withApp(async ({ deps, client }) => {
    const { people, courses } = await makeWorld(deps);
    const wira = await makeUser(deps, { name: "Wira Nakal", email: "wira@contoh.test" });
    const seat = await enroll(deps, { user: wira, course: courses.gratis });
    const owner = await client(people.owner);
    const student = await client(wira);
    const list = "/instructor/courses/gratis/students";
    const listed = await (await owner.get(`${list}?q=wira`)).text();
    ok(listed.includes("wira@contoh.test") && !listed.includes("ikut@contoh.test"));
    const form = `${list}/${seat.id}/remove`;
    ok(listed.includes(`href="${form}"`));

    const long = "x".repeat(501);
    const refused = await owner.post(form, { reason: long });
    equal(refused.status, 422);
    const html = await refused.text();
    equal(fieldError(html, "reason"), "Alasan paling panjang 500 huruf.");
    ok(html.includes(long), "what was typed stays");

    const done = await owner.post(form, { reason: "Menyebarkan <materi> kursus." });
    equal(done.headers.get("location"), `${list}?done=removed`);
    ok((await (await owner.get(`${list}?done=removed`)).text()).includes("sudah dikeluarkan"));
    const course = await (await student.get("/courses/gratis")).text();
    match(course, /Akses Anda ke kursus ini telah dihentikan/);
    match(course, /Menyebarkan &lt;materi> kursus|Menyebarkan &lt;materi&gt; kursus/);
    ok(!course.includes('action="/courses/gratis/enroll"'));
    const lesson = await student.get("/learn/gratis/teks");
    equal(lesson.status, 403);
    match(await lesson.text(), /telah dihentikan/);
    equal((await student.post("/courses/gratis/enroll")).status, 403);
    equal((await student.get("/learn/gratis")).headers.get("location"), "/courses/gratis");

    const removed = await (await owner.get(`${list}?show=removed`)).text();
    ok(removed.includes(`action="${list}/${seat.id}/restore"`));
    const back = await owner.post(`${list}/${seat.id}/restore`);
    equal(back.headers.get("location"), `${list}?done=restored`);
    equal((await student.get("/learn/gratis/teks")).status, 200);
    await drainJobs(deps);
  }));

Deno.test("what a person keeps goes with their data and is forgotten with their account", () =>
  withApp(async ({ deps, client }) => {
    const { people, courses } = await makeWorld(deps);
    const student = await client(people.student);
    await student.post("/wishlist/items", { course: "premium" });
    await (await student.get("/courses/gratis")).body?.cancel();
    const seat = await enroll(deps, { user: people.student, course: courses.terbuka });
    const address = { slug: "terbuka", enrollment: String(seat.id) };
    await removeStudent(deps, people.owner, address, { reason: "Sari tidak hadir." });
    const data = await (await student.get("/profile/data.json")).json();
    equal(data.wishlist.map(({ course }: { course: string }) => course), ["premium"]);
    equal(data.recentlyViewed.map(({ course }: { course: string }) => course), ["gratis"]);
    equal(data.enrollments[0].removals[0].reason, "Sari tidak hadir.");
    await student.post("/profile/data", { password: "rahasia-uji-123" });
    for (const table of ["wishlist_items", "recent_views", "enrollment_removals"] as const) {
      equal(await deps.db.selectFrom(table).selectAll().execute(), [], table);
    }
  }));
