import assert from "node:assert/strict";
import fc from "fast-check";
import { deleteAccount, exportData, promote } from "../../lib/accounts/service.ts";
import { type InstructorFacts, missingFacts, verifiedSince } from "../../lib/accounts/rules.ts";
import type { MessageKey } from "../../lib/platform/errors.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { type TestApp, withApp } from "../support/app.ts";
import { SERVER_URL } from "../support/database.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { realPng, tinyGif } from "../support/pictures.ts";
import { pngHeader } from "../support/pictures.ts";
import { postFiles, type SentFile } from "../support/uploads.ts";
import { client, enter } from "./support.ts";

const say = messages("id");
const PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
const FACTS = { expertise: "Excel", institution: "SMK 1 Bandung", years: "7" };

async function newcomer(app: TestApp) {
  const person = await makeUser(app.deps, { role: "instructor", verified: false });
  const browser = await app.client(person);
  const send = (values: Record<string, string>, files: Record<string, SentFile> = {}) =>
    postFiles(browser, "/profile/instructor", { values, files });
  const isLetIn = async () => {
    const response = await browser.get("/instructor");
    await response.body?.cancel();
    return response.headers.get("location") !== "/profile";
  };
  const page = async () => await (await browser.get("/profile")).text();
  return { person, browser, send, isLetIn, page };
}

const goesTo = (response: Response) => [response.status, response.headers.get("location")];

Deno.test("a new instructor is verified once everything is there, and not a moment longer", () =>
  withApp(async (app) => {
    const { send, isLetIn, page, browser } = await newcomer(app);
    const before = await page();
    assert.ok(before.includes(say.accounts.instructor.unverified));
    assert.ok(!before.includes(">Terverifikasi<"));
    for (const place of ["/instructor", "/my-courses", "/cart", "/notifications", "/payments"]) {
      assert.ok(!before.includes(`href="${place}"`), `only profile and logout, not ${place}`);
    }
    assert.ok(before.includes('action="/logout"'));
    assert.equal(await isLetIn(), false);
    assert.deepEqual(goesTo(await send(FACTS)), [303, "/profile?done=instructor"]);
    assert.equal(await isLetIn(), false);
    const file = { credential: ["Sertifikat “A”.pdf", PDF] as const };
    assert.deepEqual(goesTo(await send(FACTS, file)), [303, "/profile?done=verified"]);
    assert.equal(await isLetIn(), true);
    const verified = await page();
    assert.match(verified, />Terverifikasi</);
    assert.ok(verified.includes('href="/instructor"'));
    assert.ok(verified.includes("Sertifikat “A”.pdf".replaceAll("“", "“")));
    // Saved again without a file, everything stays.
    assert.deepEqual(goesTo(await send({ ...FACTS, years: "8" })), [
      303,
      "/profile?done=instructor",
    ]);
    assert.equal(await isLetIn(), true);
    const removed = await browser.post("/profile/instructor/credential/delete");
    assert.deepEqual(goesTo(removed), [303, "/profile?done=credential_removed"]);
    assert.equal(await isLetIn(), false);
    assert.ok(!(await page()).includes(">Terverifikasi<"));
    assert.equal((await app.deps.db.selectFrom("media").select("id").execute()).length, 0);
  }));

Deno.test("a link needs no form with files", () =>
  withApp(async (app) => {
    const { browser, isLetIn } = await newcomer(app);
    const form = { ...FACTS, credential_url: "https://contoh.id/sertifikat" };
    const sent = await browser.post("/profile/instructor", form);
    assert.deepEqual(goesTo(sent), [303, "/profile?done=verified"]);
    assert.equal(await isLetIn(), true);
    assert.equal((await browser.post("/profile/picture", {})).status, 422);
  }));

Deno.test("a link does as well; it and a file take each other's place", () =>
  withApp(async (app) => {
    const { send, isLetIn } = await newcomer(app);
    const link = { credential_url: "https://contoh.id/sertifikat/7" };
    const row = () =>
      app.deps.db.selectFrom("instructor_profiles").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual(goesTo(await send({ ...FACTS, ...link })), [303, "/profile?done=verified"]);
    assert.equal(await isLetIn(), true);
    await send({ ...FACTS, ...link }, { credential: ["a.png", await realPng(20, 20)] });
    const withFile = await row();
    assert.equal(withFile.credential_url, null);
    assert.equal(withFile.credential_name, "a.png");
    await send({ ...FACTS, ...link });
    const withLink = await row();
    assert.deepEqual([withLink.credential_url, withLink.credential_media_id], [
      link.credential_url,
      null,
    ]);
    assert.equal((await app.deps.db.selectFrom("media").select("id").execute()).length, 0);
    // The link is taken out of its field: that was the credential.
    await send({ ...FACTS, credential_url: "" });
    assert.equal(await isLetIn(), false);
  }));

const BAD_CREDENTIALS: [what: string, file: SentFile, key: MessageKey][] = [
  ["an SVG", ["a.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"], "credential_type"],
  ["a page", ["a.pdf", "<!doctype html><h1>%PDF-</h1>"], "credential_type"],
  ["a PDF cut off", ["a.pdf", PDF.slice(0, 30)], "credential_type"],
  ["a program", ["a.pdf", "MZ\x90\x00\x03"], "credential_type"],
  ["nothing", ["a.pdf", ""], "credential_type"],
  ["6 MB", ["a.pdf", PDF + "x".repeat(6 * 1024 * 1024)], "credential_too_large"],
  ["50,000 × 50,000", ["a.png", pngHeader(50_000, 50_000)], "image_pixels"],
];

Deno.test("what is no certificate is refused at its field; what was typed stays, nothing changes", () =>
  withApp(async (app) => {
    const { send, isLetIn } = await newcomer(app);
    const typed = { ...FACTS, expertise: "Menulis <laporan>" };
    for (const [what, credential, key] of BAD_CREDENTIALS) {
      const response = await send(typed, { credential });
      assert.equal(response.status, 422, what);
      const html = await response.text();
      assert.ok(html.includes(say.errors[key]), what);
      assert.ok(html.includes("Menulis &lt;laporan>") || html.includes("Menulis &lt;laporan&gt;"));
    }
    const links = [
      "http://contoh.id/a",
      "javascript:alert(1)",
      "https://",
      "contoh.id",
      "https://a b",
      "https://u:p@contoh.id",
      "https://localhost/a",
    ];
    for (const credential_url of links) {
      const response = await send({ ...typed, credential_url });
      assert.equal(response.status, 422, credential_url);
      assert.ok((await response.text()).includes(say.errors.credential_url_invalid));
    }
    for (const years of ["", "-1", "81", "tujuh", "1e3", "7.5"]) {
      const response = await send({ ...typed, years });
      assert.equal(response.status, 422, years);
      await response.body?.cancel();
    }
    for (const field of ["expertise", "institution"]) {
      for (const value of ["  ", "x".repeat(121)]) {
        const response = await send({ ...typed, [field]: value });
        assert.equal(response.status, 422);
        await response.body?.cancel();
      }
    }
    const profile = await app.deps.db.selectFrom("instructor_profiles").select("expertise")
      .executeTakeFirstOrThrow();
    assert.equal(profile.expertise, "");
    assert.equal(await isLetIn(), false);
    assert.equal((await app.deps.db.selectFrom("media").select("id").execute()).length, 0);
  }));

Deno.test("a certificate is seen by its owner and by admins, and a PDF is saved, not shown", () =>
  withApp(async (app) => {
    const { send, page } = await newcomer(app);
    await send(FACTS, { credential: ["a.pdf", PDF] });
    const path = /\/media\/[0-9a-f-]{36}/.exec(await page())?.[0] ?? "";
    const owner = await app.deps.db.selectFrom("users").selectAll().executeTakeFirstOrThrow();
    const status = async (person: { email: string } | null) => {
      const response = await (await app.client(person)).get(path);
      await response.body?.cancel();
      return response.status;
    };
    assert.equal(await status(owner), 200);
    assert.equal(await status(await makeUser(app.deps, { role: "admin" })), 200);
    const response = await (await app.client(owner)).get(path);
    assert.equal(response.headers.get("content-disposition"), "attachment");
    assert.equal(response.headers.get("cache-control"), "private, no-store");
    for (
      const other of [
        null,
        await makeUser(app.deps),
        await makeUser(app.deps, { role: "instructor" }),
      ]
    ) {
      assert.equal(await status(other), 404);
    }
  }));

Deno.test("only instructors have such a profile", () =>
  withApp(async (app) => {
    const student = await app.client(await makeUser(app.deps));
    assert.ok(!(await (await student.get("/profile")).text()).includes("/profile/instructor"));
    assert.equal((await postFiles(student, "/profile/instructor", { values: FACTS })).status, 403);
    assert.equal((await student.post("/profile/instructor/credential/delete")).status, 403);
    const visitor = await app.client();
    const response = await postFiles(visitor, "/profile/instructor", { values: FACTS });
    assert.deepEqual(goesTo(response), [303, "/login?next=%2Fprofile"]);
  }));

Deno.test("somebody verified on the operator's word stays so until their credential goes", () =>
  withApp(async (app) => {
    const { person, send, isLetIn, browser } = await newcomer(app);
    await promote(app.deps, person.email, "instructor");
    assert.equal(await isLetIn(), true);
    await send(FACTS);
    assert.equal(await isLetIn(), true);
    await send({ ...FACTS, credential_url: "https://contoh.id/a" });
    await browser.post("/profile/instructor/credential/delete");
    assert.equal(await isLetIn(), false);
  }));

Deno.test("certificate and picture are taken along, and forgotten with the account", () =>
  withApp(async (app) => {
    const { person, send, browser } = await newcomer(app);
    await send(FACTS, { credential: ["a.pdf", PDF] });
    await postFiles(browser, "/profile/picture", {
      files: { picture: ["ich.png", await realPng(300, 400)] },
    });
    const { viewer } = await enter(app.deps, person);
    const data = JSON.parse(JSON.stringify(await exportData(app.deps, viewer)));
    assert.match(data.account.picture, /^data:image\/webp;base64,UklGR/);
    assert.equal(data.instructorProfile.credentialFile, `data:application/pdf;base64,${btoa(PDF)}`);
    assert.equal(data.instructorProfile.credentialFileName, "a.pdf");
    await deleteAccount(app.deps, viewer, { password: TEST_PASSWORD }, client());
    assert.equal((await app.deps.db.selectFrom("media").select("id").execute()).length, 0);
  }));

Deno.test("a picture is square, replaces the one before, and is shown in the header", () =>
  withApp(async (app) => {
    const { browser } = await newcomer(app);
    const put = (file: SentFile) =>
      postFiles(browser, "/profile/picture", { files: { picture: file } });
    assert.deepEqual(goesTo(await put(["a.png", await realPng(500, 300)])), [
      303,
      "/profile?done=picture",
    ]);
    await put(["b.gif", tinyGif()]);
    const files = await app.deps.db.selectFrom("media").select(["id", "width", "height"]).execute();
    assert.deepEqual(files.map(({ width, height }) => [width, height]), [[1, 1]]);
    const home = await (await browser.get("/courses")).text();
    assert.ok(home.includes(`<img class="avatar" src="/media/${files[0].id}"`));
    assert.equal((await (await app.client()).get(`/media/${files[0].id}`)).status, 200);
    const bad = await put(["a.png", "<svg/>"]);
    assert.equal(bad.status, 422);
    assert.ok((await bad.text()).includes(say.errors.image_type));
    const none = await postFiles(browser, "/profile/picture", {});
    assert.ok((await none.text()).includes(say.errors.file_required));
    assert.equal((await app.deps.db.selectFrom("media").select("id").execute()).length, 1);
    assert.deepEqual(goesTo(await browser.post("/profile/picture/delete")), [
      303,
      "/profile?done=picture_removed",
    ]);
    assert.equal((await app.deps.db.selectFrom("media").select("id").execute()).length, 0);
  }));

Deno.test({
  name: "a profile saved and a certificate removed at once leave nobody verified without one",
  ignore: !SERVER_URL,
  fn: () =>
    withApp(async (app) => {
      const { send, browser, isLetIn } = await newcomer(app);
      for (let round = 0; round < 4; round++) {
        await send(FACTS, { credential: ["a.pdf", PDF + round] });
        await Promise.all([
          browser.post("/profile/instructor/credential/delete"),
          send({ ...FACTS, years: String(round) }),
          send({ ...FACTS, headline: "Pelatih" }),
        ]);
        const row = await app.deps.db.selectFrom("instructor_profiles").selectAll()
          .executeTakeFirstOrThrow();
        assert.equal(row.verified_at !== null, row.credential_media_id !== null);
        assert.equal(await isLetIn(), row.credential_media_id !== null);
      }
    }),
});

Deno.test("whoever has given everything is verified, whoever takes something back is not", () => {
  const facts = fc.record({
    expertise: fc.constantFrom("", "Excel"),
    institution: fc.constantFrom("", "SMK 1"),
    yearsTeaching: fc.option(fc.nat(80)),
    hasCredential: fc.boolean(),
  });
  const [then, now] = ["2026-01-01T00:00:00Z", "2026-11-21T00:00:00Z"].map((at) =>
    Temporal.Instant.from(at)
  );
  const isWhole = (one: InstructorFacts) =>
    one.expertise !== "" && one.institution !== "" && one.yearsTeaching !== null &&
    one.hasCredential;
  fc.assert(fc.property(facts, facts, fc.boolean(), (before, after, was) => {
    assert.equal(missingFacts(after).length === 0, isWhole(after));
    const since = verifiedSince({ ...before, verifiedAt: was ? then : null }, after, now);
    if (isWhole(after)) assert.deepEqual(since, was ? then : now);
    else if (!was || isWhole(before) || (before.hasCredential && !after.hasCredential)) {
      assert.equal(since, null);
    } else assert.deepEqual(since, then);
  }));
});

Deno.test("who has registered without a profile row can still fill one in", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps, { role: "instructor", verified: false });
    await deps.db.deleteFrom("instructor_profiles").execute();
    const { viewer } = await enter(deps, person);
    const { updateInstructorProfile } = await import("../../lib/accounts/service.ts");
    const values = { ...FACTS, credential_url: "https://contoh.id/a" };
    assert.deepEqual(await updateInstructorProfile(deps, viewer, { values, files: {} }), {
      isVerified: true,
    });
  }));
