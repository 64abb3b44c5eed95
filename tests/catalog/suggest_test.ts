import assert from "node:assert/strict";
import { suggest } from "../../lib/catalog/service.ts";
import { withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeCategory, makeCourse, makeUser } from "../support/factories.ts";

async function arrange(deps: TestDeps) {
  const budi = await makeUser(deps, {
    role: "instructor",
    name: "Budi Santoso",
    headline: "Pengajar Excel",
  });
  const office = await makeCategory(deps, { slug: "perkantoran", name: "Perkantoran" });
  const excel = await makeCourse(deps, {
    instructor: budi,
    category: office,
    slug: "excel-dari-nol",
    title: "Excel dari Nol",
  });
  await makeCourse(deps, { category: office, slug: "draf-excel", title: "Excel", status: "draft" });
  await makeUser(deps, { role: "instructor", name: "Budiman Tanpa Kursus" });
  await makeUser(deps, { name: "Budi Siswa" });
  await makeCategory(deps, { slug: "perkakas", name: "Perkakas" });
  return { budi, excel };
}

const labels = async (deps: TestDeps, q: string) =>
  (await suggest(deps, { q })).suggestions.map(({ kind, label }) => `${kind}: ${label}`);

Deno.test("half a word suggests published courses, those who teach them and categories in use", () =>
  withDeps(async (deps) => {
    const { budi } = await arrange(deps);
    assert.deepEqual(await labels(deps, "exc"), ["course: Excel dari Nol"]);
    assert.deepEqual(await labels(deps, "BUD"), ["instructor: Budi Santoso"]);
    assert.deepEqual(await labels(deps, "santoso budi"), ["instructor: Budi Santoso"]);
    assert.deepEqual(await labels(deps, "perk"), ["category: Perkantoran"]);
    const { suggestions } = await suggest(deps, { q: "budi" });
    assert.deepEqual(suggestions, [{
      kind: "instructor",
      label: "Budi Santoso",
      detail: "Pengajar Excel",
      href: `/instructors/${budi.id}-budi-santoso`,
    }]);
    const [course] = (await suggest(deps, { q: "excel" })).suggestions;
    assert.deepEqual([course.href, course.detail], ["/courses/excel-dari-nol", "Budi Santoso"]);
  }));

Deno.test("a typing error is corrected where nothing begins with what was typed", () =>
  withDeps(async (deps) => {
    await arrange(deps);
    assert.deepEqual(await labels(deps, "exel"), ["course: Excel dari Nol"]);
    assert.deepEqual(await labels(deps, "qqqqqq"), []);
  }));

Deno.test("half of a word with affixes is enough, and another form of a word is found as well", () =>
  withDeps(async (deps) => {
    await makeCourse(deps, { title: "Menulis Surat" });
    await makeCourse(deps, { title: "Pembelajaran Daring" });
    for (const q of ["menu", "menul", "menulis", "tulis"]) {
      assert.deepEqual(await labels(deps, q), ["course: Menulis Surat"], q);
    }
    assert.deepEqual(await labels(deps, "pembel"), ["course: Pembelajaran Daring"]);
  }));

Deno.test("what is typed is never a query language", () =>
  withDeps(async (deps) => {
    await arrange(deps);
    for (
      const q of ["", "   ", "!", "a & | b", "'; drop table users; --", "%", ":*", "<->", "\\"]
    ) {
      await suggest(deps, { q });
    }
    assert.deepEqual(await labels(deps, "!!"), []);
  }));

Deno.test("no more than a handful of each, the most popular courses first", () =>
  withDeps(async (deps) => {
    const { budi } = await arrange(deps);
    for (let n = 0; n < 9; n++) {
      const course = await makeCourse(deps, { instructor: budi, title: `Word bagian ${n}` });
      await deps.db.updateTable("courses").set({ student_count: n }).where("id", "=", course.id)
        .execute();
    }
    assert.deepEqual(
      await labels(deps, "word"),
      [8, 7, 6, 5, 4].map((n) => `course: Word bagian ${n}`),
    );
  }));

Deno.test("who has left and what is taken back are suggested no more", () =>
  withDeps(async (deps) => {
    const { budi, excel } = await arrange(deps);
    await deps.db.updateTable("users").set({ deactivated_at: deps.clock.now() })
      .where("id", "=", budi.id).execute();
    assert.deepEqual(await labels(deps, "budi"), []);
    await deps.db.updateTable("courses").set({ status: "archived" }).where("id", "=", excel.id)
      .execute();
    assert.deepEqual(await labels(deps, "excel"), []);
  }));

Deno.test("the address answers JSON, also for a search that is too long", () =>
  withApp(async ({ deps, client }) => {
    await arrange(deps);
    const visitor = await client();
    const found = await visitor.get("/courses/suggestions?q=exc");
    assert.equal(found.status, 200);
    assert.match(found.headers.get("content-type") ?? "", /^application\/json/);
    const { q, suggestions } = await found.json();
    assert.deepEqual([q, suggestions.length], ["exc", 1]);
    const long = await visitor.get(`/courses/suggestions?q=${"x".repeat(101)}`, {
      accept: "application/json",
    });
    assert.equal(long.status, 422);
    assert.ok((await long.json()).error.fields.q);
  }));
