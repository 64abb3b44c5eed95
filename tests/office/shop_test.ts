import assert from "node:assert/strict";
import { sql } from "kysely";
import { drained, drainJobs } from "../../lib/handlers.ts";
import { letterheadOf } from "../../lib/commerce/invoice/documents.ts";
import { brandColours, contrast } from "../../lib/shop/rules.ts";
import { fieldError, withApp } from "../support/app.ts";
import { realPng } from "../support/pictures.ts";
import { postFiles } from "../support/uploads.ts";
import { makeCategory, makeCourse, makeLesson, makeUser } from "../support/factories.ts";

Deno.test("where courses are reviewed, publishing waits for an admin, who approves or sends back", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await makeUser(deps, { role: "admin" });
    const instructor = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor, status: "draft", title: "Kursus Uji" });
    await makeLesson(deps, { course });
    const [asAdmin, asInstructor] = [await client(admin), await client(instructor)];
    const switches = {
      registration_open: "1",
      instructors_may_register: "1",
      courses_reviewed: "1",
    };
    const saved = await asAdmin.post("/admin/settings/features", switches);
    assert.equal(saved.headers.get("location"), "/admin/settings?done=saved");
    const status = `/instructor/courses/${course.slug}/status`;
    const wanted = await asInstructor.post(status, { status: "published" });
    assert.match(wanted.headers.get("location")!, /done=waiting/);
    assert.equal((await (await client()).get(`/courses/${course.slug}`)).status, 404);
    assert.match(await (await asAdmin.get("/admin/courses?status=waiting")).text(), /Kursus Uji/);
    const path = `/admin/courses/${course.id}`;
    assert.equal((await asAdmin.post(`${path}/reject`)).status, 422);
    await asAdmin.post(`${path}/reject`, { reason: "Tambahkan contoh" });
    const outline = await (await asInstructor.get(`/instructor/courses/${course.slug}`)).text();
    assert.match(outline, /Tambahkan contoh/);
    assert.equal((await asAdmin.post(`${path}/approve`)).status, 409);
    await asInstructor.post(status, { status: "published" });
    assert.equal((await asAdmin.post(`${path}/approve`)).status, 303);
    assert.equal((await (await client()).get(`/courses/${course.slug}`)).status, 200);
    await asAdmin.post(`${path}/unpublish`, { reason: "Keluhan" });
    assert.equal((await asAdmin.post(`${path}/unpublish`, { reason: "Keluhan" })).status, 409);
    // What an admin has taken out comes back by a review, whether others are reviewed or not.
    await asAdmin.post("/admin/settings/features", { registration_open: "1" });
    const again = await asInstructor.post(status, { status: "published" });
    assert.match(again.headers.get("location")!, /done=waiting/);
    await drained(deps);
    await drainJobs(deps);
    const told = await deps.db.selectFrom("notifications").select("kind")
      .where("user_id", "=", instructor.id).orderBy("id").execute();
    assert.deepEqual(told.map(({ kind }) => kind), [
      "course_returned",
      "course_approved",
      "course_returned",
    ]);
  });
});

Deno.test("categories form a tree without loops, and only empty ones are deleted", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await client(await makeUser(deps, { role: "admin" }));
    const top = await makeCategory(deps, { name: "Komputer" });
    const below = await makeCategory(deps, { name: "Perkantoran", parent: top });
    const loop = await admin.post(`/admin/categories/${top.id}`, {
      name: "Komputer",
      slug: top.slug,
      parent: String(below.id),
    });
    assert.equal(loop.status, 422);
    assert.ok(fieldError(await loop.text(), "parent"));
    const taken = await admin.post("/admin/categories", { name: "Lain", slug: top.slug });
    assert.ok(fieldError(await taken.text(), "slug"));
    assert.equal((await admin.post(`/admin/categories/${top.id}/delete`)).status, 409);
    assert.equal((await admin.post(`/admin/categories/${below.id}/delete`)).status, 303);
    assert.equal((await admin.post("/admin/categories", { name: "Tabel & Angka" })).status, 303);
    assert.match(await (await admin.get("/admin/categories")).text(), /tabel-dan-angka/);
  });
});

Deno.test("what the shop says of itself is on every page at once; unreadable colours are refused", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await client(await makeUser(deps, { role: "admin" }));
    await admin.get("/courses");
    const pale = await admin.post("/admin/settings/profile", { name: "Toko", colour: "#ffee00" });
    assert.equal(pale.status, 422);
    assert.match(fieldError(await pale.text(), "colour")!, /terlalu terang/);
    const none = await admin.post("/admin/settings/profile", { name: "Toko", colour: "merah" });
    assert.match(fieldError(await none.text(), "colour")!, /seperti #006065/);
    const form = {
      name: "Sekolah Nusantara",
      tagline: "Belajar di mana saja",
      address: "Jalan Merdeka 1\nBandung",
      phone: "0812-3456-7890",
      opening_hours: "Senin–Jumat 09.00–17.00",
      colour: "#7a1f5c",
    };
    assert.equal((await admin.post("/admin/settings/profile", form)).status, 303);
    deps.clock.advance({ seconds: 2 });
    // A visitor's page may be kept for a second: this one is made for the admin.
    const page = await (await admin.get("/courses")).text();
    for (
      const text of [
        "Sekolah Nusantara",
        "Belajar di mana saja",
        "Bandung",
        "+6281234567890",
        "/brand.css",
      ]
    ) {
      assert.ok(page.includes(text), text);
    }
    assert.match(await (await (await client()).get("/brand.css")).text(), /#7a1f5c/);
    const sent = { values: form, files: { logo: ["logo.png", await realPng(64, 64)] as const } };
    assert.equal((await postFiles(admin, "/admin/settings/profile", sent)).status, 303);
    deps.clock.advance({ seconds: 2 });
    const { address, phone, logo: drawn } = await letterheadOf(deps);
    assert.deepEqual([address, phone], [form.address, "+62 812 3456 7890"]);
    assert.ok(drawn && new TextDecoder("latin1").decode(drawn.subarray(1, 4)) === "PNG");

    // A logo goes with its successor, but for one that a course shows as well.
    const pictures = async () =>
      (await deps.db.selectFrom("media").select("id").execute()).map(({ id }) => id);
    const replace = async (size: number) => {
      const logo = ["logo.png", await realPng(size, size)] as const;
      const file = { values: form, files: { logo } };
      const answer = await postFiles(admin, "/admin/settings/profile", file);
      assert.equal(answer.status, 303);
    };
    const [first] = await pictures();
    await replace(96);
    const [second, ...others] = await pictures();
    assert.deepEqual([second === first, others], [false, []]);
    await makeCourse(deps, { description: `![Logo](/media/${second})` });
    await replace(128);
    assert.equal((await pictures()).length, 2);
  });
});

Deno.test("a brand's colour is readable by day and by night", () => {
  for (const colour of ["#006065", "#7a1f5c", "#000000", "#1b1bd1", "#767676"]) {
    const { day, night } = brandColours(colour);
    assert.ok(contrast(day, "#ffffff") >= 4.5, colour);
    assert.ok(contrast(night, "#101c1f") >= 4.5, colour);
  }
  assert.equal(Math.round(contrast("#000000", "#ffffff")), 21);
});

Deno.test("switches and payment settings are kept to", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await client(await makeUser(deps, { role: "admin" }));
    await admin.post("/admin/settings/features", { registration_open: "1" });
    deps.clock.advance({ seconds: 2 });
    const form = await (await (await client()).get("/register")).text();
    assert.match(form, /value="student"/);
    assert.doesNotMatch(form, /value="instructor"/);
    const person = { name: "Rina", email: "rina@contoh.test", password: "kuda-laut-biru-9" };
    const refused = await (await client()).post("/register", { ...person, role: "instructor" });
    assert.equal(refused.status, 422);
    assert.equal(
      (await (await client()).post("/register", { ...person, role: "student" })).status,
      303,
    );
    const payment = {
      tax_mode: "added",
      tax: "12",
      commission: "25,5",
      order_hours: "48",
      refund_days: "14",
    };
    for (
      const [field, value] of [["tax", "101"], ["commission", "-1"], ["order_hours", "0"], [
        "refund_days",
        "x",
      ]]
    ) {
      const wrong = await admin.post("/admin/settings/payment", { ...payment, [field]: value });
      assert.equal(wrong.status, 422, field);
      assert.ok(fieldError(await wrong.text(), field), field);
    }
    assert.equal((await admin.post("/admin/settings/payment", payment)).status, 303);
    const row = await deps.db.selectFrom("commerce_settings").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([
      row.tax_mode,
      row.tax_bp,
      row.commission_bp,
      row.order_hours,
      row.refund_days,
    ], [
      "added",
      1200,
      2550,
      48,
      14,
    ]);
    const course = await makeCourse(deps, { price: 50_000 });
    const buyer = await client(await makeUser(deps));
    assert.equal((await buyer.post("/checkout", { course: course.slug })).status, 422);
    deps.clock.advance({ seconds: 2 });
    await buyer.post("/cart/items", { course: course.slug });
    for (const path of [`/courses/${course.slug}`, "/cart"]) {
      const closed = await (await buyer.get(path)).text();
      assert.match(closed, /Penjualan sedang dihentikan/, path);
      assert.doesNotMatch(closed, /action="\/checkout"/, path);
    }
    for (const path of ["/chat", "/assistant"]) {
      const off = await buyer.get(path);
      assert.equal(off.status, 404, path);
      assert.match(await off.text(), /Fitur ini sedang dimatikan/);
    }
    assert.equal((await buyer.post("/assistant/messages", { text: "Halo" })).status, 404);
    assert.doesNotMatch(await (await buyer.get("/")).text(), /data-widget|href="\/chat"/);
    assert.equal((await admin.get("/chat")).status, 200);
    const { rows: [entry] } = await sql<{ before: object; after: object }>`
      select before, after from audit_entries where subject = 'payment' order by id`.execute(
      deps.db,
    );
    assert.deepEqual(entry.after, {
      selling: false,
      tax_mode: "added",
      commission_bp: 2550,
      order_hours: 48,
      refund_days: 14,
    });
  });
});

Deno.test("an instructor whose verification is withdrawn cannot teach", async () => {
  await withApp(async ({ deps, client }) => {
    const admin = await client(await makeUser(deps, { role: "admin" }));
    const instructor = await makeUser(deps, { role: "instructor" });
    const asInstructor = await client(instructor);
    assert.equal((await asInstructor.get("/instructor/courses")).status, 200);
    const path = `/admin/instructors/${instructor.id}/withdraw`;
    assert.equal((await admin.get(path)).status, 200);
    assert.equal((await admin.post(path, {})).status, 422);
    assert.equal((await admin.post(path, { reason: "Bukti palsu" })).status, 303);
    assert.equal(
      (await asInstructor.get("/instructor/courses")).headers.get("location"),
      "/profile",
    );
    assert.match(
      await (await admin.get("/admin/instructors?status=unverified")).text(),
      /Belum terverifikasi/,
    );
  });
});
