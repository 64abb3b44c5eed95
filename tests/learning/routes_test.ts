import assert from "node:assert/strict";
import { type TestApp, withApp } from "../support/app.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";

async function makeSite({ deps, client }: TestApp) {
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor, slug: "kursus", title: "Kursus Uji" });
  const body = "## Bab\n\n<script>alert(1)</script>\n\n[klik](javascript:alert(1)) **tebal**";
  await makeLesson(deps, { course, slug: "teks", title: "Teks", body });
  const videoUrl = "https://youtu.be/M7lc1UVf-VE?t=90";
  await makeLesson(deps, { course, slug: "video", title: "Tonton", kind: "video", videoUrl });
  const meetingAt = deps.clock.now().add({ hours: 5 });
  await makeLesson(deps, { course, slug: "temu", title: "Temu", kind: "meeting", meetingAt });
  const person = await makeUser(deps, { zone: "Asia/Makassar" });
  return { course, instructor, person, student: await client(person), visitor: await client() };
}

/** Status and where it leads. */
function answer(response: Response): string {
  const location = response.headers.get("location");
  return location ? `${response.status} ${location}` : String(response.status);
}

Deno.test("from joining to the congratulations, with forms alone", () =>
  withApp(async (app) => {
    const { student } = await makeSite(app);
    assert.equal(answer(await student.get("/learn/kursus")), "303 /courses/kursus");
    assert.equal(answer(await student.post("/courses/kursus/enroll")), "303 /learn/kursus");
    assert.equal(answer(await student.post("/courses/kursus/enroll")), "303 /learn/kursus");
    assert.equal(answer(await student.get("/learn/kursus")), "303 /learn/kursus/teks");

    const page = await student.get("/learn/kursus/teks");
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(html, /<title>Teks · Kursus Uji · /);
    assert.match(html, /<meta name="robots" content="noindex"/);
    assert.match(html, /<strong>tebal<\/strong>/);
    assert.doesNotMatch(html, /alert\(1\)/);
    assert.match(html, /action="\/learn\/kursus\/teks\/complete"/);
    assert.match(html, /href="\/learn\/kursus\/video"[^>]*rel="next"/);
    assert.match(html, /Materi 1 dari 3/);

    const complete = (slug: string, form = {}) =>
      student.post(`/learn/kursus/${slug}/complete`, form);
    assert.equal(answer(await complete("teks")), "303 /learn/kursus/video");
    assert.equal(answer(await complete("temu")), "303 /learn/kursus/video");
    assert.equal(answer(await complete("video")), "303 /learn/kursus/video#finished");
    const finished = await (await student.get("/learn/kursus/video")).text();
    assert.match(finished, /id="finished"/);
    assert.match(finished, /name="done" value="0"/);
    assert.equal(answer(await complete("video", { done: "0" })), "303 /learn/kursus/video");
    const undone = await (await student.get("/learn/kursus/video")).text();
    assert.doesNotMatch(undone, /id="finished"/);
    assert.match(undone, /2 dari 3 selesai/);
  }));

Deno.test("a video loads nothing from its host by itself; a meeting is shown in one's own zone", () =>
  withApp(async (app) => {
    const { course, person, student } = await makeSite(app);
    await enroll(app.deps, { user: person, course });
    const video = await (await student.get("/learn/kursus/video")).text();
    assert.doesNotMatch(video, /<iframe|<img[^>]*ytimg|src="https:/);
    assert.match(video, /href="https:\/\/www\.youtube\.com\/watch\?v=M7lc1UVf-VE&(amp;)?t=90s"/);
    const meeting = await (await student.get("/learn/kursus/temu")).text();
    assert.match(
      meeting,
      /<time datetime="2026-11-21T08:00:00\.000Z">21 November 2026, 16\.00 WITA<\/time>/,
    );
    assert.match(meeting, /href="https:\/\/meet\.example\.test\/kelas"/);
  }));

Deno.test("a script that asks for JSON gets the new progress, and its errors as JSON", () =>
  withApp(async (app) => {
    const { course, person, student, visitor } = await makeSite(app);
    const path = "/learn/kursus/teks/complete";
    const json = { accept: "application/json" };
    assert.equal((await visitor.post(path, {}, json)).status, 401);
    const refused = await student.post(path, {}, json);
    assert.equal(refused.status, 403);
    assert.equal((await refused.json()).error.code, "forbidden");
    await enroll(app.deps, { user: person, course });
    const progress = { done: 1, total: 3 };
    assert.deepEqual(await (await student.post(path, {}, json)).json(), {
      done: true,
      progress,
      next: "/learn/kursus/video",
    });
    assert.equal((await student.post(path, { done: "2" }, json)).status, 422);
  }));

Deno.test("every role at every address of the player", () =>
  withApp(async (app) => {
    const { deps, client } = app;
    const { course, instructor, student, visitor } = await makeSite(app);
    const publishAt = deps.clock.now().add({ hours: 1 });
    await makeLesson(deps, { course, slug: "nanti", publishAt });
    const joined = await makeUser(deps);
    await enroll(deps, { user: joined, course });
    const revoked = await makeUser(deps);
    await enroll(deps, { user: revoked, course, status: "revoked" });
    const clients = [
      visitor,
      student,
      await client(joined),
      await client(revoked),
      await client(instructor),
      await client(await makeUser(deps, { role: "admin" })),
    ];
    // Columns: signed out, not joined, joined, seat taken away, owner, admin.
    const login = (path: string) => `303 /login?next=${encodeURIComponent(path)}`;
    const [away, first] = ["303 /courses/kursus", "303 /learn/kursus/teks"];
    const pages: Record<string, string[]> = {
      "/learn/kursus": [login("/learn/kursus"), away, first, away, first, first],
      "/learn/kursus/teks": [login("/learn/kursus/teks"), "403", "200", "403", "200", "200"],
      "/learn/kursus/nanti": [login("/learn/kursus/nanti"), "403", "403", "403", "200", "200"],
      "/learn/kursus/tidak-ada": [
        login("/learn/kursus/tidak-ada"),
        ...Array(5).fill("404"),
      ],
      "/learn/tidak-ada": [login("/learn/tidak-ada"), ...Array(5).fill("404")],
      "/my-courses": [login("/my-courses"), "200", "200", "200", "200", "200"],
    };
    for (const [path, expected] of Object.entries(pages)) {
      const got = await Promise.all(clients.map((one) => one.get(path).then(answer)));
      assert.deepEqual(got, expected, path);
    }
    const posts: Record<string, string[]> = {
      "/learn/kursus/temu/complete": [
        login("/learn/kursus/temu"),
        "403",
        "303 /learn/kursus/teks",
        "403",
        "403",
        "403",
      ],
      "/learn/kursus/nanti/complete": [
        login("/learn/kursus/nanti"),
        ...Array(5).fill("403"),
      ],
      "/courses/kursus/enroll": [
        login("/courses/kursus"),
        "303 /learn/kursus",
        "303 /learn/kursus",
        "403",
        "422",
        "303 /learn/kursus",
      ],
    };
    for (const [path, expected] of Object.entries(posts)) {
      const got = [];
      for (const one of clients) got.push(answer(await one.post(path)));
      assert.deepEqual(got, expected, path);
    }
    for (const path of ["/courses/kursus/enroll", "/learn/kursus/teks/complete"]) {
      const wrong = await student.get(path);
      assert.deepEqual([wrong.status, wrong.headers.get("allow")?.includes("POST")], [405, true]);
    }
  }));

Deno.test("a premium course is not had for free, and the page says why", () =>
  withApp(async (app) => {
    const { student } = await makeSite(app);
    await makeCourse(app.deps, { slug: "mahal", price: 150_000 });
    const refused = await student.post("/courses/mahal/enroll");
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Kursus ini berbayar/);
  }));

Deno.test("what is still to come has its moment and no link; an owner reads it as a preview", () =>
  withApp(async (app) => {
    const { deps, client } = app;
    const { course, person, student, instructor } = await makeSite(app);
    const publishAt = deps.clock.now().add({ hours: 48 });
    await makeLesson(deps, { course, slug: "nanti", title: "Nanti", publishAt });
    await enroll(deps, { user: person, course });
    const html = await (await student.get("/learn/kursus/teks")).text();
    assert.match(html, /<time datetime="2026-11-23T03:00:00\.000Z">/);
    assert.doesNotMatch(html, /href="\/learn\/kursus\/nanti"/);
    const owner = await client(instructor);
    const preview = await (await owner.get("/learn/kursus/nanti")).text();
    assert.match(preview, /Pratinjau:/);
    assert.doesNotMatch(preview, /\/complete"/);
  }));

Deno.test("a joined course without open lessons has a page of its own", () =>
  withApp(async (app) => {
    const { deps } = app;
    const { person, student } = await makeSite(app);
    const course = await makeCourse(deps, { slug: "kosong" });
    await enroll(deps, { user: person, course });
    const empty = await student.get("/learn/kosong");
    assert.equal(empty.status, 200);
    assert.match(await empty.text(), /Kursus ini belum memiliki materi/);
    const publishAt = deps.clock.now().add({ hours: 1 });
    await makeLesson(deps, { course, publishAt });
    const waiting = await (await student.get("/learn/kosong")).text();
    assert.match(
      waiting,
      /<time datetime="2026-11-21T04:00:00\.000Z">21 November 2026, 12\.00 WITA/,
    );
  }));

Deno.test("my courses: an invitation while there are none, then cards with progress, page by page", () =>
  withApp(async (app) => {
    const { deps } = app;
    const { course, person, instructor, student } = await makeSite(app);
    const none = await (await student.get("/my-courses")).text();
    assert.match(none, /Anda belum mengikuti kursus apa pun/);
    assert.match(none, /<a[^>]*href="\/courses"/);
    await enroll(deps, { user: person, course });
    await student.post("/learn/kursus/teks/complete");
    const one = await (await student.get("/my-courses")).text();
    assert.match(one, /Kursus Uji/);
    assert.match(one, /1 dari 3 materi/);
    assert.doesNotMatch(one, /after=/);
    for (let n = 0; n < 12; n++) {
      await enroll(deps, { user: person, course: await makeCourse(deps, { instructor }) });
    }
    const many = await (await student.get("/my-courses")).text();
    const after = /\/my-courses\?after=[\w-]+/.exec(many)?.[0];
    assert.ok(after);
    const rest = await (await student.get(after)).text();
    assert.equal(rest.match(/<article/g)?.length, 1);
    assert.equal((await student.get("/my-courses?after=palsu")).status, 400);
  }));
