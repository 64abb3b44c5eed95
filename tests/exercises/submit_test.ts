import assert from "node:assert/strict";
import { checkFile } from "../../lib/exercises/files.ts";
import { fieldError, type TestClient, withApp } from "../support/app.ts";
import type { TestDeps } from "../support/deps.ts";
import { compoundFile, storedZip, tinyDocx, tinyOdt, tinyPdf } from "../support/documents.ts";
import { makeExercise } from "../support/exercises.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";
import { pngHeader, tinyGif } from "../support/pictures.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const MB = 1024 * 1024;

/** Hands a file in as the page's form does. */
function upload(client: TestClient, path: string, bytes: Bytes, name: string, link = "") {
  const body = new FormData();
  body.set("link", link);
  body.set("file", new File([bytes], name));
  return client.request("POST", path, { body });
}

async function submissions({ db }: TestDeps) {
  return await db.selectFrom("exercise_submissions as s")
    .leftJoin("exercise_files as f", "f.submission_id", "s.id")
    .select(["s.kind", "s.link", "f.name", "f.content_type", "s.days_late", "s.kept_percent"])
    .orderBy("s.id").execute();
}

async function makeSite(deps: TestDeps) {
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { slug: "kursus", instructor });
  const student = await makeUser(deps, { name: "Sari", zone: "Asia/Makassar" });
  await enroll(deps, { user: student, course });
  return { instructor, course, student };
}

Deno.test("a link is handed in, replaced by a file and fetched back by its owner alone", () =>
  withApp(async ({ deps, client }) => {
    const { course, student, instructor } = await makeSite(deps);
    const exercise = await makeExercise(deps, { course });
    const path = `/learn/kursus/exercises/${exercise.id}`;
    const sari = await client(student);
    const sent = await sari.post(path, { link: "https://docs.example.test/tugas" });
    assert.equal(sent.headers.get("location"), `${path}?done`);
    assert.match(await (await sari.get(`${path}?done`)).text(), /sudah terkirim/);
    assert.equal((await sari.get(`${path}/file`)).status, 404);

    const bytes = tinyDocx();
    const replaced = await upload(sari, path, bytes, "Tugas Pak É.docx");
    assert.equal(replaced.status, 303);
    assert.deepEqual(await submissions(deps), [{
      kind: "file",
      link: null,
      name: "Tugas Pak É.docx",
      content_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      days_late: 0,
      kept_percent: 100,
    }]);
    const file = await sari.get(`${path}/file`);
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
    assert.match(
      file.headers.get("content-disposition") ?? "",
      /^attachment; filename="Tugas Pak E\.docx"; filename\*=UTF-8''Tugas%20Pak%20%C3%89\.docx$/,
    );
    assert.equal(file.headers.get("x-content-type-options"), "nosniff");
    assert.match(file.headers.get("content-security-policy") ?? "", /^sandbox/);

    const other = await makeUser(deps);
    await enroll(deps, { user: other, course });
    assert.equal((await (await client(other)).get(`${path}/file`)).status, 404);
    const { id } = await deps.db.selectFrom("exercise_submissions").select("id")
      .executeTakeFirstOrThrow();
    const theirs = `/instructor/courses/kursus/exercises/${exercise.id}/submissions/${id}/file`;
    assert.equal((await (await client(instructor)).get(theirs)).status, 200);
    assert.equal((await (await client(student)).get(theirs)).status, 403);
    const stranger = await makeUser(deps, { role: "instructor" });
    assert.equal((await (await client(stranger)).get(theirs)).status, 404);
  }));

Deno.test("what a file is decides, not what it is called", async () => {
  const kinds: [Bytes, string][] = [
    [tinyPdf(), "pdf"],
    [pngHeader(10, 10) as Bytes, "png"],
    [tinyGif() as Bytes, "gif"],
    [tinyDocx(), "docx"],
    [tinyOdt(), "odt"],
    [storedZip({ "a.txt": "a" }), "zip"],
    [compoundFile("WordDocument"), "doc"],
    [compoundFile("Workbook"), "xls"],
    [compoundFile("PowerPoint Document"), "ppt"],
  ];
  for (const [bytes, ending] of kinds) {
    const checked = await checkFile("hasil", bytes);
    assert.ok("name" in checked && checked.name === `hasil.${ending}`, ending);
  }
  const text = (content: string) => new TextEncoder().encode(content) as Bytes;
  const bad = [
    text("<!doctype html><script>alert(1)</script>"),
    text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    text("MZ".padEnd(200, "x")),
    text("hanya teks"),
    compoundFile("Installer"),
  ];
  for (const bytes of bad) {
    assert.deepEqual(await checkFile("a.pdf", bytes), { problem: "submission_type" });
  }
  assert.deepEqual(await checkFile("a.pdf", tinyPdf(10 * MB + 1)), {
    problem: "submission_too_large",
  });
  assert.ok("name" in await checkFile("a.pdf", tinyPdf(10 * MB)));
});

Deno.test("nothing, both, nonsense and too much are refused at their field, and nothing is kept", () =>
  withApp(async ({ deps, client }) => {
    const { course, student } = await makeSite(deps);
    const path = `/learn/kursus/exercises/${(await makeExercise(deps, { course })).id}`;
    const sari = await client(student);
    const links = [
      "http://contoh.test",
      "javascript:alert(1)",
      "https://",
      "https://a b",
      "https://user:pass@contoh.test",
      "tugas saya",
    ];
    for (const link of links) {
      const refused = await sari.post(path, { link });
      assert.equal(refused.status, 422, link);
      const html = await refused.text();
      assert.match(fieldError(html, "link") ?? "", /https:\/\//);
      assert.ok(html.includes(`value="${link.replaceAll('"', "&quot;")}"`), link);
    }
    assert.equal((await sari.post(path, {})).status, 422);
    assert.equal(
      (await sari.post(path, { link: "https://a.test/" + "x".repeat(2000) })).status,
      422,
    );
    const both = await upload(sari, path, tinyPdf(), "a.pdf", "https://contoh.test/");
    assert.match(fieldError(await both.text(), "file") ?? "", /tidak keduanya/);
    const html = new TextEncoder().encode("<script>alert(1)</script>") as Bytes;
    const wrong = await upload(sari, path, html, "a.pdf");
    assert.deepEqual([wrong.status, fieldError(await wrong.text(), "file")], [
      422,
      "Berkas harus berupa PDF, gambar, dokumen kantor, atau ZIP yang utuh.",
    ]);
    for (const size of [10 * MB + 1, 12 * MB]) {
      const large = await upload(sari, path, tinyPdf(size), "a.pdf");
      assert.deepEqual([large.status, fieldError(await large.text(), "file")], [
        422,
        "Berkas paling besar 10 MB.",
      ]);
    }
    const broken = await sari.request("POST", path, {
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: "--y\r\nnonsense",
    });
    assert.equal(broken.status, 400);
    assert.deepEqual(await submissions(deps), []);
    assert.equal((await upload(sari, path, tinyPdf(10 * MB), "a.pdf")).status, 303);
  }));

Deno.test("before its window the task is secret; after it, late work is refused or costs", () =>
  withApp(async ({ deps, client }) => {
    const { course, student } = await makeSite(deps);
    const window = {
      opensAt: deps.clock.now().add({ hours: 1 }),
      closesAt: deps.clock.now().add({ hours: 2 }),
    };
    const description = "Soal rahasia";
    const strict = await makeExercise(deps, { course, description, ...window });
    const mild = await makeExercise(deps, {
      course,
      description,
      ...window,
      late: { percent: 20, floor: 30 },
    });
    const sari = await client(student);
    const paths = [strict, mild].map(({ id }) => `/learn/kursus/exercises/${id}`);
    const link = "https://contoh.test/a";
    for (const path of paths) {
      const html = await (await sari.get(path)).text();
      assert.doesNotMatch(html, /Soal rahasia/);
      // Opens at 04:00 UTC, seen from Makassar.
      assert.match(
        html,
        /<time datetime="2026-11-21T04:00:00\.000Z">21 November 2026, 12\.00 WITA/,
      );
      const early = await sari.post(path, { link });
      assert.equal(early.status, 422);
      assert.match(await early.text(), /belum dibuka/);
    }
    deps.clock.advance({ hours: 1 });
    assert.match(await (await sari.get(paths[0])).text(), /Soal rahasia/);
    deps.clock.advance({ hours: 1 });
    const closed = await sari.post(paths[0], { link });
    assert.equal(closed.status, 422);
    assert.match(await closed.text(), /tidak menerima kiriman terlambat/);
    deps.clock.advance({ hours: 24 });
    assert.match(await (await sari.get(paths[1])).text(), /60% dari nilai yang dihitung/);
    assert.equal((await sari.post(paths[1], { link })).status, 303);
    const [row] = await submissions(deps);
    assert.deepEqual([row.days_late, row.kept_percent], [2, 60]);
    const again = await sari.post(paths[1], { link });
    assert.equal(again.status, 422);
    assert.match(await again.text(), /tidak bisa diganti lagi/);
  }));

Deno.test("who is not in the course hands nothing in, and who runs it looks on", () =>
  withApp(async ({ deps, client }) => {
    const { course, instructor } = await makeSite(deps);
    const other = await makeExercise(deps);
    const { id } = await makeExercise(deps, { course });
    const path = `/learn/kursus/exercises/${id}`;
    const visitor = await client();
    const away = `/login?next=${encodeURIComponent(path)}`;
    assert.equal((await visitor.get(path)).headers.get("location"), away);
    assert.equal(
      (await visitor.post(path, { link: "https://a.test/" })).headers.get("location"),
      away,
    );
    const stranger = await client(await makeUser(deps));
    assert.equal((await stranger.get(path)).status, 403);
    assert.equal((await stranger.post(path, { link: "https://a.test/" })).status, 403);
    const owner = await client(instructor);
    assert.equal((await owner.get(path)).status, 200);
    assert.equal((await owner.post(path, { link: "https://a.test/" })).status, 403);
    for (const wrong of [String(other.id), "0", "abc", "99999999999999999999", "1e3"]) {
      assert.equal((await owner.get(`/learn/kursus/exercises/${wrong}`)).status, 404, wrong);
    }
    assert.deepEqual(await submissions(deps), []);
  }));
